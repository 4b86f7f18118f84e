import nlp from 'compromise/two';
import { provideTagger } from './parts-of-speech.ts';

/**
 * Importing this module loads the grammar library. It unpacks its word list for a good tenth of a second, and few
 * drafts need it, so a browser's worker imports it only when one does; commands and tests import it at once.
 */
provideTagger((sentence, place, tag) => nlp(sentence).terms().eq(place).has(`#${tag}`));
