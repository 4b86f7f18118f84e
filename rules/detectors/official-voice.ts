import type { Detector } from './detector.ts';

export const officialVoice: Detector = { category: 'official-voice', detect: () => [] };
