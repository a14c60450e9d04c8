import { Uuid } from './fields.js';

/** `/:id` */
export class IdParam {
  @Uuid()
  id: string;
}
