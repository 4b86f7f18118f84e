const EXCEPTIONS =
  /\b(?:unless|except(?: where| when| for| by| in| that)?|with the exception of|other than|apart from|without (?:the |their |prior |express |written |parental )*(?:permission|consent|approval|authori[sz]ation|agreement)|provided (?:that)?|save (?:for|where|that)|the only exception(?: is)?|(?:does|do) not apply)\b[^.;]*/i;

/** The words that let somebody or something off: "unless they are family members"; undefined where there are none. */
export function exceptionIn(words: string): string | undefined {
  const found = EXCEPTIONS.exec(words)?.[0].trim();
  return found === undefined || found.length < 8 ? undefined : found;
}
