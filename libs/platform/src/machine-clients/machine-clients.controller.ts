import { Body, Controller, Delete, Get, Inject, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { systemActor, type OrganisationActor } from '../access/actor.js';
import { Allow, OrganisationActing } from '../access/allow.js';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Answers } from '../http/answers.js';
import { IfMatch } from '../http/headers.js';
import { IdParam } from '../http/id-param.js';
import { readMachineClients } from './machine-client-queries.js';
import './machine-clients-access.js';
import {
  MachineClientChange,
  MachineClientInput,
  MachineClientsView,
  RegisteredMachine,
} from './machine-clients.dto.js';
import { changeMachine, endMachine, registerMachine } from './register-machine.js';

const REGISTRAR = systemActor('machine-clients');

/** Programs that act for the organisation that is acted for. */
@ApiTags('People')
@Controller('organisation/machine-clients')
export class MachineClientsController {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get()
  @Allow('machine-client:read')
  @Answers(MachineClientsView)
  list(@OrganisationActing() actor: OrganisationActor): Promise<MachineClientsView> {
    return this.db.read(actor, (tx) => readMachineClients(tx, actor));
  }

  /** The program gets its secret and its tokens from the issuer; here it gets its rights. */
  @Post()
  @Allow('machine-client:register')
  @Answers(RegisteredMachine, { status: 201 })
  async register(
    @OrganisationActing() actor: OrganisationActor,
    @Body() body: MachineClientInput,
  ): Promise<RegisteredMachine> {
    const { issuers } = this.config;
    return { id: await this.db.transaction(REGISTRAR, (tx, now) => registerMachine(tx, actor, issuers, body, now)) };
  }

  @Put(':id')
  @Allow('machine-client:change')
  @Answers(null)
  change(
    @OrganisationActing() actor: OrganisationActor,
    @Param() { id }: IdParam,
    @IfMatch() version: number,
    @Body() body: MachineClientChange,
  ): Promise<void> {
    return this.db.transaction(REGISTRAR, (tx) => changeMachine(tx, actor, { id, version }, body));
  }

  @Delete(':id')
  @Allow('machine-client:end')
  @Answers(null)
  end(@OrganisationActing() actor: OrganisationActor, @Param() { id }: IdParam): Promise<void> {
    return this.db.transaction(REGISTRAR, (tx) => endMachine(tx, actor, id));
  }
}
