import pg from 'pg';
import { DataSource, type MixedList } from 'typeorm';

/** A class with @Entity. */
// oxlint-disable-next-line typescript/no-unsafe-function-type -- TypeORM names entity classes by this type
export type EntityClass = Function;

const INT8 = 20;
const DATE = 1082;

/** int8 as bigint (money!) and date as the text it is: node-postgres' defaults would lose digits and add a time zone. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => {
    if (format !== 'binary' && oid === INT8) return BigInt;
    if (format !== 'binary' && oid === DATE) return String;
    return pg.types.getTypeParser(oid, format);
  },
};

/** Who has waited this long for a connection is told to come again, rather than kept waiting behind ever more others. */
const WAIT_FOR_CONNECTION = 10_000;

/** Opens the pool of the application's role. `poolSize` is per process. */
export async function openDataSource(
  url: string,
  entities: MixedList<EntityClass>,
  poolSize = 10,
  connectionTimeoutMillis = WAIT_FOR_CONNECTION,
): Promise<DataSource> {
  const source = new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    entities,
    synchronize: false,
    logging: false,
    poolSize,
    applicationName: 'kasvutori',
    extra: { types, connectionTimeoutMillis, statement_timeout: 60_000, idle_in_transaction_session_timeout: 60_000 },
  });
  return source.initialize();
}
