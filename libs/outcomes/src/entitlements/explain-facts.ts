import { formatDate, type Language, localised, parseCents } from '@kasvutori/platform';
import { money, number, type Say, scoreText } from './explain-words.js';
import type { FactUsed, Trace } from './trace.js';

/** One fact, as a person reads it. */
export function factText(fact: FactUsed, say: Say, language: Language, currency: Trace['currency']): string {
  switch (fact.kind) {
    case 'alliance':
      return localised(fact.text, language);
    case 'service-start':
      return say('fact-service-start', { on: formatDate(fact.on) });
    case 'segment':
      return say('fact-segment', { segment: fact.segment, from: formatDate(fact.from) });
    case 'employment': {
      const to = fact.to === null ? '' : formatDate(fact.to);
      const values = {
        employer: fact.employer,
        from: formatDate(fact.from),
        to,
        hours: number(fact.hoursPerWeek, language),
      };
      return say(fact.subsidised ? 'fact-employment-subsidised' : 'fact-employment', values);
    }
    case 'service-event':
      return say(fact.reversed ? 'fact-service-event-reversed' : 'fact-service-event', {
        on: formatDate(fact.on),
        units: number(fact.units, language),
      });
    case 'quality':
      return say(`fact-${fact.measure}`, {
        score: scoreText(fact.measure, fact.score, language),
        low: number(fact.low, language),
        high: number(fact.high, language),
        clients: String(fact.clients),
        on: formatDate(fact.publishedOn),
      });
    case 'study-start':
      return say('fact-study-start', { on: formatDate(fact.on) });
    case 'wage': {
      const amount = money(parseCents(fact.amount), language, currency);
      return say('fact-wage', { amount, employer: fact.employer, on: formatDate(fact.on) });
    }
    case 'benefit': {
      const amount = money(parseCents(fact.perDay), language, currency);
      return say('fact-benefit', {
        amount,
        from: formatDate(fact.from),
        to: fact.to === null ? '' : formatDate(fact.to),
      });
    }
    case 'index':
      return say('fact-index', {
        series: fact.series,
        value: number(fact.value, language),
        from: formatDate(fact.from),
      });
    case 'figure':
      return say('fact-figure', { name: fact.name, value: number(fact.value, language), on: formatDate(fact.on) });
  }
}
