import { localised, type Tx } from '@kasvutori/platform';
import type { Contract } from '../agreements/contract.entity.js';
import { readCooperationHead } from './hold-cooperation.js';

/** What a template may say of a contract drawn from a cooperation agreement; nothing of another contract. */
export async function cooperationData(
  tx: Tx,
  { cooperationId, cooperationProducer, cooperationGround, language }: Contract,
): Promise<Readonly<Record<string, unknown>>> {
  if (cooperationId === null) return {};
  const { number, title } = await readCooperationHead(tx, cooperationId);
  return {
    cooperation: {
      number,
      title: localised(title, language),
      producer: cooperationProducer,
      ground: cooperationGround,
    },
  };
}
