import type { Detector } from './detector.ts';

/** Every detector that runs on a draft; a new one is a file and a line here. */
export const DETECTORS: readonly Detector[] = [];
