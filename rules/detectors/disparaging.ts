import type { Detector } from './detector.ts';

export const disparaging: Detector = { category: 'disparaging', detect: () => [] };
