import { Model } from './model.ts';
import weights from './weights.json' with { type: 'json' };
import { openWeights, type WeightsFile } from './weights-file.ts';

/** The model that ships, made by `npm run train` from the labelled drafts in `tests/corpora/training`. */
export const LEARNED = new Model(openWeights(weights as WeightsFile));
