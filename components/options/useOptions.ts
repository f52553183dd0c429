import { optionsIn } from '../../lib/words/options';
import { useSpeech } from '../shared/speech';

/** What this page alone says, in the language that is spoken. */
export const useOptions = (): ReturnType<typeof optionsIn> => optionsIn(useSpeech().language);
