import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Acting,
  Allow,
  Answers,
  ClientActing,
  Database,
  Idempotent,
  IdParam,
  IfMatch,
  permitted,
  ProviderActing,
  type Actor,
  type ClientActor,
  type Command,
  type Page,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { registerCompany } from './register-company.js';
import { listProviders, readProfileState, readProvider } from './supplier-queries.js';
import {
  OwnProfile,
  ProfileInput,
  ProviderFilter,
  ProviderPage,
  ProviderProfile,
  RegistrationInput,
} from './suppliers.dto.js';
import { writeProfile } from './write-profile.js';

/** Providers as anyone may see them. */
@ApiTags('Providers')
@Controller('providers')
export class ProvidersController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('public')
  @Answers(ProviderPage)
  list(@Acting() actor: Actor, @Query() filter: ProviderFilter): Promise<Page<ProviderProfile>> {
    return this.db.read(actor, (tx) => listProviders(tx, filter));
  }

  @Get(':id')
  @Allow('public')
  @Answers(ProviderProfile)
  read(@Acting() actor: Actor, @Param() { id }: IdParam): Promise<ProviderProfile> {
    return this.db.read(actor, (tx) => readProvider(tx, id));
  }
}

/** Where a newcomer brings a company in. */
@ApiTags('Providers')
@Controller('provider-registrations')
export class RegistrationController {
  constructor(private readonly db: Database) {}

  @Post()
  @Allow('supplier:register')
  @Answers(ProviderProfile, { status: 201 })
  register(
    @ClientActing() person: ClientActor,
    @Idempotent({ optional: true }) command: Command | undefined,
    @Body() body: RegistrationInput,
  ): Promise<ProviderProfile> {
    return this.db.once(person, command, (tx, now) => registerCompany(tx, person, body, now));
  }
}

/** The provider's own profile. */
@ApiTags('Providers')
@Controller('provider/profile')
export class OwnProfileController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('supplier:read-own')
  @Answers(OwnProfile)
  read(@ProviderActing() actor: ProviderActor): Promise<OwnProfile> {
    return this.db.read(actor, (tx) => ownProfile(tx, actor));
  }

  @Put()
  @Allow('supplier:edit')
  @Answers(OwnProfile)
  write(
    @ProviderActing() actor: ProviderActor,
    @IfMatch() version: number,
    @Body() body: ProfileInput,
  ): Promise<OwnProfile> {
    return this.db.transaction(actor, async (tx, now) => {
      await writeProfile(tx, actor, version, body, now);
      return ownProfile(tx, actor);
    });
  }
}

async function ownProfile(tx: Tx, actor: ProviderActor): Promise<OwnProfile> {
  return {
    ...(await readProvider(tx, actor.organisationId)),
    ...(await readProfileState(tx, actor.organisationId)),
    permittedActions: permitted(actor, [{ action: 'supplier:edit' }]),
  };
}
