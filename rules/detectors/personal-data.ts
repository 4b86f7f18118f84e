import type { Detector } from './detector.ts';

export const personalData: Detector = { category: 'personal-data', detect: () => [] };
