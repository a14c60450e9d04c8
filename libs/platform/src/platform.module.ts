import { Inject, Module, type DynamicModule, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE, DiscoveryModule } from '@nestjs/core';
import { DataSource } from 'typeorm';
import { AccessTableController } from './access/access-table.controller.js';
import { ActionGuard } from './access/action-guard.js';
import { DeclaredActions } from './access/declared-actions.js';
import { DeclaredRoutes } from './access/declared-routes.js';
import { setAnchorKey } from './audit/anchor-chains.js';
import { AuditController } from './audit/audit.controller.js';
import { CodelistsController } from './codelists/codelists.controller.js';
import { CONFIG, type Config } from './config/config.js';
import { openDataSource } from './database/data-source.js';
import { Database } from './database/database.js';
import { DocumentsController } from './documents/documents.controller.js';
import { setCommandKey } from './http/headers.js';
import { validationPipe } from './http/validation.js';
import { BossQueue, startBoss } from './jobs/boss.js';
import { onTick, type Handler } from './jobs/jobs.js';
import { Worker } from './jobs/worker.js';
import { ENCRYPTED_FIELDS, type EncryptedField } from './keys/encrypted-field.js';
import { MachineClientsController } from './machine-clients/machine-clients.controller.js';
import { MailController } from './mail/mail.controller.js';
import { InvitationsController, MembersController } from './members/members.controller.js';
import { OperationsController } from './operations/operations.controller.js';
import { OwnDataController } from './own-data/own-data.controller.js';
import { OWN_DATA, type OwnData } from './own-data/own-data.js';
import { PLATFORM_OWN_DATA } from './own-data/platform-own-data.js';
import { eraseDue } from './retention/erase-due.js';
import { PLATFORM_RETENTION } from './retention/platform-retention.js';
import { RetentionController } from './retention/retention.controller.js';
import { RETENTION, type RetentionRule } from './retention/retention.js';
import { ReadOnlyGuard } from './operations/read-only-guard.js';
import { setPublicAddress } from './mail/public-address.js';
import type { Library, OutsideConfig } from './library.js';
import { sealOf } from './seal/seal.js';
import { openTraces, type CloseTraces } from './traces/open-traces.js';
import { platformHandlers } from './platform-handlers.js';
import { SupportAccessController } from './support-access/support-access.controller.js';
import { SupportGuard } from './support-access/support-guard.js';
import { ProblemFilter } from './problems/problem-filter.js';

const PACE = { demo: 500, test: 100, production: 2_000 } as const;

interface PlatformOptions {
  readonly config: Config;
  readonly libraries: readonly Library[];
  /** Who says who calls (identityProviders); its guard runs before the one that asks what they may. */
  readonly identity: readonly Provider[];
}

/** Every handler of the application, in the order in which the worker looks at their queues. */
export const allHandlers = ({
  config,
  libraries,
}: Pick<PlatformOptions, 'libraries'> & { config: OutsideConfig }): Handler[] => [
  ...platformHandlers(config.smtp),
  ...retentionOf(libraries).flatMap((rule) =>
    rule.erase ? [onTick(`retention.${rule.id}`, (tx, now) => eraseDue(tx, rule, now))] : [],
  ),
  ...libraries.flatMap((library) => [...library.handlers, ...(library.outside?.(config) ?? [])]),
];

export const encryptedFields = (libraries: readonly Library[]): EncryptedField[] =>
  libraries.flatMap(({ encrypted }) => encrypted ?? []);

export const retentionOf = (libraries: readonly Library[]): RetentionRule[] => [
  ...libraries.flatMap(({ retention }) => retention ?? []),
  ...PLATFORM_RETENTION,
];

export function ownDataOf(libraries: readonly Library[]): OwnData {
  const all = [...libraries.flatMap(({ ownData }) => ownData ?? []), PLATFORM_OWN_DATA];
  return { parts: all.flatMap(({ parts }) => parts), leftOut: all.flatMap(({ leftOut }) => leftOut) };
}

@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(
    private readonly source: DataSource,
    private readonly worker: Worker,
    @Inject('TRACES') private readonly closeTraces: CloseTraces,
  ) {}

  static forRoot(options: PlatformOptions): DynamicModule {
    const handlers = allHandlers(options);
    setCommandKey(options.config.sessionKey.toString('base64'));
    setPublicAddress(options.config.publicUrl);
    setAnchorKey(() => sealOf(options.config).key);
    return {
      module: PlatformModule,
      global: true,
      imports: [DiscoveryModule, ...options.libraries.map((library) => library.module)],
      controllers: [
        AccessTableController,
        AuditController,
        CodelistsController,
        DocumentsController,
        InvitationsController,
        MachineClientsController,
        MailController,
        MembersController,
        OperationsController,
        OwnDataController,
        RetentionController,
        SupportAccessController,
      ],
      providers: [
        { provide: CONFIG, useValue: options.config },
        { provide: RETENTION, useValue: retentionOf(options.libraries) },
        { provide: OWN_DATA, useValue: ownDataOf(options.libraries) },
        { provide: ENCRYPTED_FIELDS, useValue: encryptedFields(options.libraries) },
        {
          provide: DataSource,
          useFactory: () =>
            openDataSource(
              options.config.database.url,
              options.libraries.flatMap((library) => [...library.entities]),
              options.config.edge.connections,
            ),
        },
        { provide: 'BOSS', useFactory: (source: DataSource) => startBoss(source), inject: [DataSource] },
        {
          provide: Database,
          useFactory: (source: DataSource) => new Database(source, new BossQueue(handlers)),
          inject: [DataSource],
        },
        {
          provide: Worker,
          useFactory: (boss: Awaited<ReturnType<typeof startBoss>>, db: Database) =>
            new Worker(boss, db, handlers, { pace: PACE[options.config.mode] }),
          inject: ['BOSS', Database],
        },
        { provide: 'TRACES', useFactory: () => openTraces(options.config.edge.traces) },
        { provide: APP_PIPE, useFactory: validationPipe },
        { provide: APP_FILTER, useClass: ProblemFilter },
        ...options.identity,
        { provide: APP_GUARD, useClass: ActionGuard },
        { provide: APP_GUARD, useClass: SupportGuard },
        { provide: APP_GUARD, useClass: ReadOnlyGuard },
        DeclaredRoutes,
        DeclaredActions,
      ],
      exports: [CONFIG, ENCRYPTED_FIELDS, RETENTION, DataSource, Database, Worker],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.worker.stop();
    await this.source.destroy();
    await this.closeTraces();
  }
}
