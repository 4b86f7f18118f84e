import type { Detector } from './detector.ts';

export const pupilContact: Detector = { category: 'pupil-contact', detect: () => [] };
