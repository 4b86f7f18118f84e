import type { Category, Finding } from '../rules/finding.ts';
import { categoryWords } from './words.ts';

/** A category in plain words; amber where the policy forbids it, quiet where it is only worth a look. */
export function CategoryChip({
  category,
  tier,
  id,
}: {
  category: Category;
  tier: Finding['tier'];
  id?: string;
}) {
  return (
    <span class={`chip chip-${tier}`} id={id}>
      {categoryWords(category)}
    </span>
  );
}
