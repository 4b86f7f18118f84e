import settings from './schools/larkfield-bridge.json' with { type: 'json' };

/** An invented school for tests: none of these people exist. */
export const school = settings;
