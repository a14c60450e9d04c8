import { Int } from '@kasvutori/platform';

const COUNT = { min: 0, max: 1_000_000 };

export class AffectedClients {
  @Int({ ...COUNT, description: 'Clients whose voucher is tied to the provider by a live choice' }) clients: number;
  @Int({ ...COUNT, description: 'Choices the provider has taken on' }) accepted: number;
  @Int({ ...COUNT, description: 'Choices that wait for its answer' }) proposed: number;
  @Int({ ...COUNT, description: 'Choices whose client has no other provider with a free place' })
  withoutAlternative: number;
}
