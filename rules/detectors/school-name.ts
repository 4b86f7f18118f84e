import type { Detector } from './detector.ts';

export const schoolName: Detector = { category: 'school-name', detect: () => [] };
