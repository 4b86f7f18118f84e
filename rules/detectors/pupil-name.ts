import type { Detector } from './detector.ts';

export const pupilName: Detector = { category: 'pupil-name', detect: () => [] };
