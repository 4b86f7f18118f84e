import settings from './school.json' with { type: 'json' };

/** An invented school for tests: none of these people exist. */
export const school = settings;
