import { Controller, Get, Header, Param } from '@nestjs/common';
import { Allow } from '../access/allow.js';
import { Answers } from '../http/answers.js';
import { LocalisedText, OneOf, Text } from '../http/fields.js';
import type { Localised } from '../texts/language.js';
import { CPV } from './cpv.js';
import { EXCLUSION_GROUNDS } from './exclusion-grounds.js';
import { MUNICIPALITIES, REGIONS } from './municipalities.js';
import { SERVICE_KINDS } from './service-kinds.js';
import { SERVICE_LANGUAGES } from './service-languages.js';

class CodeListParam {
  @OneOf(['municipalities', 'regions', 'cpv', 'service-kinds', 'languages', 'exclusion-grounds'])
  list: keyof typeof LISTS;
}

class Code {
  @Text({ max: 40 }) code: string;
  @LocalisedText({ max: 500 }) name: Localised;
}

const LISTS = {
  municipalities: [...MUNICIPALITIES.values()],
  regions: [...REGIONS].map(([code, { name }]) => ({ code, name })),
  cpv: [...CPV.values()],
  'service-kinds': Object.values(SERVICE_KINDS),
  languages: [...SERVICE_LANGUAGES.values()],
  'exclusion-grounds': [...EXCLUSION_GROUNDS.values()],
} as const satisfies Record<string, readonly { code: string; name: Localised }[]>;

@Controller('codelists')
export class CodelistsController {
  /** The codes of a list with their names in fi, sv and en. */
  @Get(':list')
  @Allow('public')
  @Header('cache-control', 'public, max-age=3600')
  @Answers(Code, { list: true })
  read(@Param() { list }: CodeListParam): Code[] {
    return LISTS[list].map(({ code, name }) => ({ code, name }));
  }
}
