import { childPhoto } from './child-photo.ts';
import { confidential } from './confidential.ts';
import type { Detector } from './detector.ts';
import { disparaging } from './disparaging.ts';
import { harassment } from './harassment.ts';
import { officialVoice } from './official-voice.ts';
import { personalData } from './personal-data.ts';
import { pupilContact } from './pupil-contact.ts';
import { pupilName } from './pupil-name.ts';
import { schoolName } from './school-name.ts';

/** Every detector that runs on a draft; a new one is a file and a line here. */
export const DETECTORS: readonly Detector[] = [
  schoolName,
  pupilName,
  childPhoto,
  disparaging,
  harassment,
  confidential,
  personalData,
  pupilContact,
  officialVoice,
];
