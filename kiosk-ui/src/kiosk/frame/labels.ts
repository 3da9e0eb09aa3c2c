import type { Labels, Surroundings } from '../../design/surroundings';
import { LONG, wrap } from '../../design/text/wrap';
import { speech, type Lang } from '../../words';
import { address, type Screen } from '../route';
import { LARGE, type Visit } from '../visit.svelte';

/** The design's few words and addresses, in the visitor's language. */
export function around(visit: Visit): Surroundings {
  return {
    get lang() {
      return speech.lang;
    },
    get labels(): Labels {
      const { sources, settings, notice, player } = speech.words;
      return {
        close: settings.close,
        waiting: notice.waiting,
        later: notice.later,
        missing: notice.missing,
        toHome: notice.toHome,
        sample: sources.sample,
        whoSaysSo: sources.open,
        noSource: sources.none,
        machine: sources.machine,
        play: player.play,
        pause: player.pause,
        again: player.again,
        readAlong: player.readAlong,
        placeInIt: player.placeInIt,
        notPlayed: player.failed,
        evidence: sources.evidence,
      };
    },
    address: (screen, code = '') => address({ lang: speech.lang, screen: screen as Screen, code }),
    wrap: (text, lang) => wrap(text, lang, visit.settings.text >= LARGE ? LONG.large : LONG.normal),
    inLanguage: (lang) => speech.of(lang as Lang).inThisLanguage,
  };
}
