import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createI18n } from '@wxt-dev/i18n';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { expect, test, vi } from 'vitest';
import { adviceWords, categoryWords, messageWords, shortened, siteNames, troubleWords } from '../../components/words.ts';
import { SITES } from '../../rules/draft.ts';
import { CATEGORIES } from '../../rules/finding.ts';
import { TROUBLES } from '../../rules/messages.ts';
