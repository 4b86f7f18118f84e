import type { Detector } from './detector.ts';

export const confidential: Detector = { category: 'confidential', detect: () => [] };
