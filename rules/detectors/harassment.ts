import type { Detector } from './detector.ts';

export const harassment: Detector = { category: 'harassment', detect: () => [] };
