import { useQuery } from '@tanstack/react-query';
import { Button, Input, Select, type InputRef } from 'antd';
import { useState, type ReactNode, type RefObject } from 'react';
import { offices } from '../api/queries.js';
import { language, useTexts } from '../language/language.js';
import { useNames } from '../language/names.js';
import { KINDS, queueSearch, STAGES, URGENCIES, type QueueSearch } from './queue-search.js';
import { queueTexts } from './queue.texts.js';

interface QueueFiltersProps {
  readonly search: QueueSearch;
  readonly onSearch: (search: QueueSearch) => void;
  readonly onWords: (words: string) => void;
  readonly wordsBox: RefObject<InputRef | null>;
}

/** Closed lists, which stand in the address, and a number, which does not. */
export function QueueFilters({ search, onSearch, onWords, wordsBox }: QueueFiltersProps): ReactNode {
  const texts = useTexts(queueTexts);
  const name = useNames();
  const reader = language.use() === 'en' ? 'en' : 'zh';
  const { data } = useQuery(offices);
  const departments = data?.items.filter(({ level }) => level === 'department') ?? [];
  const choose = (part: QueueSearch): void => onSearch(queueSearch({ ...search, ...part }));
  const select = <Value extends string>(filter: keyof QueueSearch, codes: readonly Value[]): ReactNode => (
    <Select<Value>
      allowClear
      aria-label={texts[filter as 'kind']}
      placeholder={texts[filter as 'kind']}
      value={(search[filter] as Value | undefined) ?? null}
      options={codes.map((value) => ({ value, label: name(filter, value) }))}
      onChange={(value) => choose({ [filter]: value })}
      popupMatchSelectWidth={false}
    />
  );

  return (
    <search className="filters">
      <WordsBox box={wordsBox} onWords={onWords} />
      {select('kind', KINDS)}
      {select('stage', STAGES)}
      {select('urgency', URGENCIES)}
      <Select
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        aria-label={texts.department}
        placeholder={texts.department}
        value={search.department ?? null}
        options={departments.map(({ id, name: names }) => ({ value: id, label: names[reader] }))}
        onChange={(department) => choose({ department })}
        popupMatchSelectWidth={false}
      />
      {Object.keys(search).length > 0 && <Button onClick={() => onSearch({})}>{texts.clear}</Button>}
    </search>
  );
}

/** Asks once the composing of Chinese has ended, never for the letters in between. */
function WordsBox({
  box,
  onWords,
}: {
  readonly box: RefObject<InputRef | null>;
  readonly onWords: (words: string) => void;
}) {
  const texts = useTexts(queueTexts);
  const [typed, setTyped] = useState('');
  return (
    <Input
      ref={box}
      type="search"
      allowClear
      maxLength={64}
      aria-label={texts.search}
      placeholder={`${texts.searchHint}  /`}
      value={typed}
      onChange={({ target, nativeEvent }) => {
        setTyped(target.value);
        if (!(nativeEvent as InputEvent).isComposing) onWords(target.value.trim());
      }}
      onCompositionEnd={({ currentTarget }) => onWords(currentTarget.value.trim())}
    />
  );
}
