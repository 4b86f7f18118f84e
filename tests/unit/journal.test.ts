import { describe, expect, it } from 'vitest';
import { isoWeek } from '../../rules/iso-week.ts';

describe('the week of a journal entry', () => {
  it.each([
    ['2026-11-21', '2026-W47'],
    ['2026-01-01', '2026-W01'],
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2023-01-01', '2022-W52'],
  ])('%s lies in %s', (day, week) => {
    expect(isoWeek(new Date(`${day}T12:00:00`))).toBe(week);
  });
});
