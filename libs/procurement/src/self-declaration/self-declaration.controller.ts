import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  Allow,
  Answers,
  AuthorityActing,
  Database,
  IdParam,
  IfMatch,
  ProviderActing,
  type AuthorityActor,
  type ProviderActor,
} from '@kasvutori/platform';
import { readProvider } from '../suppliers/supplier-queries.js';
import { declarationView } from './declaration-view.js';
import { declare } from './declare.js';
import { DeclarationInput, DeclarationView } from './self-declaration.dto.js';

/** The company's own self-declaration (ESPD): written once, used in every bid. */
@ApiTags('Providers')
@Controller('provider/declaration')
export class SelfDeclarationController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('declaration:read-own')
  @Answers(DeclarationView)
  read(@ProviderActing() actor: ProviderActor): Promise<DeclarationView> {
    return this.db.read(actor, (tx, now) => declarationView(tx, actor, actor.organisationId, now));
  }

  @Put()
  @Allow('declaration:declare')
  @Answers(DeclarationView)
  declare(
    @ProviderActing() actor: ProviderActor,
    @IfMatch() version: number,
    @Body() body: DeclarationInput,
  ): Promise<DeclarationView> {
    return this.db.transaction(actor, async (tx, now) => {
      await declare(tx, actor, version, body, now);
      return declarationView(tx, actor, actor.organisationId, now);
    });
  }
}

/** A provider's self-declaration as buyers read it. */
@ApiTags('Providers')
@Controller('providers/:id/declaration')
export class ProviderDeclarationController {
  constructor(private readonly db: Database) {}

  @Get()
  @Allow('declaration:read')
  @Answers(DeclarationView)
  read(@AuthorityActing() actor: AuthorityActor, @Param() { id }: IdParam): Promise<DeclarationView> {
    return this.db.read(actor, async (tx, now) => declarationView(tx, actor, (await readProvider(tx, id)).id, now));
  }
}
