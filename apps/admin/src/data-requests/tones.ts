import type { Tone } from '#ui';

export const REQUEST_TONES: Readonly<Record<'asked' | 'granted' | 'refused', Tone>> = {
  asked: 'active',
  granted: 'good',
  refused: 'bad',
};
