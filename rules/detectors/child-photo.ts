import type { Detector } from './detector.ts';

export const childPhoto: Detector = { category: 'child-photo', detect: () => [] };
