import type { Channel, Ground, Level } from './needs-ground.js';
import type { Answers } from './questionnaire.js';

const row = (code: Channel, fi: string, sv: string, en: string): Ground<Channel> => ({
  about: 'channel',
  code,
  text: { fi, sv, en },
});

const IN_PERSON_SAFE = row(
  'in-person',
  'Kasvokkain, koska palvelu verkossa tai etänä ei nyt onnistu.',
  'Ansikte mot ansikte, eftersom service på nätet eller på distans inte fungerar nu.',
  'In person, because online or remote service does not work now.',
);

/**
 * Little support: by oneself online, remote when wanted. Some: remote and in person. Much: in person. What the client
 * cannot use is left out, and somebody who can hardly leave home is always offered a remote way if there is a device.
 */
export function channelsFor(level: Level, answers: Answers): Ground<Channel>[] {
  const hasDevice = answers['device'] === 'yes';
  const online = hasDevice && answers['online-services'] !== 'no';
  const channels: Ground<Channel>[] = [];
  if (level === 'little' && online && answers['online-services'] === 'alone') {
    channels.push(
      row(
        'digital',
        'Verkossa, koska osaat hoitaa asioita itse.',
        'På nätet, eftersom du klarar ärenden själv.',
        'Online, because you can do things by yourself.',
      ),
    );
  }
  if (level !== 'much' && online) {
    channels.push(
      row(
        'remote',
        'Etänä, koska sinulla on laite ja yhteys.',
        'På distans, eftersom du har en enhet och nätanslutning.',
        'Remotely, because you have a device and a connection.',
      ),
    );
  } else if (answers['travel'] === 'hardly' && hasDevice) {
    channels.push(
      row(
        'remote',
        'Myös etänä, koska kotoa on vaikea lähteä.',
        'Också på distans, eftersom det är svårt att lämna hemmet.',
        'Remotely as well, because leaving home is hard.',
      ),
    );
  }
  if (level !== 'little') {
    channels.push(
      row(
        'in-person',
        level === 'much' ? 'Kasvokkain, koska tukea tarvitaan paljon.' : 'Kasvokkain, kun asia vaatii sitä.',
        level === 'much'
          ? 'Ansikte mot ansikte, eftersom det behövs mycket stöd.'
          : 'Ansikte mot ansikte, när ärendet kräver det.',
        level === 'much' ? 'In person, because much support is needed.' : 'In person, when the matter calls for it.',
      ),
    );
  }
  return channels.length > 0 ? channels : [IN_PERSON_SAFE];
}
