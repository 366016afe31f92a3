import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { loadList } from '#rules'
import { AmountInput } from '../../src/components/AmountInput.tsx'
import { ChoiceCards } from '../../src/components/ChoiceCards.tsx'
import { CitationLink } from '../../src/components/CitationLink.tsx'
import { findCountries } from '../../src/components/countrySearch.ts'
import { CountryPicker } from '../../src/components/CountryPicker.tsx'
import { Dialog } from '../../src/components/Dialog.tsx'
import { Fold } from '../../src/components/Fold.tsx'
import { RowPicker } from '../../src/components/RowPicker.tsx'
import { TickList } from '../../src/components/TickList.tsx'
import { en } from '../../src/wording/interface/en.ts'
import { fr } from '../../src/wording/interface/fr.ts'

afterEach(cleanup)

const unsure = { value: 'unsure', label: 'Not sure', hint: 'Ask someone', unsure: true }
const shared = { name: 'control', labelledBy: 'title' }

describe('choices', () => {
  const cards = [
    { value: 'yes', label: 'Yes', hint: 'With a hint' },
    { value: 'no', label: 'No' },
    unsure,
  ]

  it('tells a press from a walk with the arrow keys', async () => {
    const onChoose = vi.fn()
    const user = userEvent.setup()
    render(<ChoiceCards {...shared} cards={cards} value={undefined} onChoose={onChoose} />)
    await user.click(screen.getByRole('radio', { name: 'No' }))
    expect(onChoose).toHaveBeenLastCalledWith('no', false)
    screen.getByRole('radio', { name: 'Yes' }).focus()
    await user.keyboard('{ArrowDown}')
    expect(onChoose).toHaveBeenLastCalledWith(expect.any(String), true)
  })

  it('takes a press on the answer that is already chosen as "go on"', async () => {
    const onAgain = vi.fn()
    render(
      <ChoiceCards {...shared} cards={cards} value="yes" onChoose={vi.fn()} onAgain={onAgain} />,
    )
    await userEvent.click(screen.getByRole('radio', { name: 'Yes' }))
    expect(onAgain).toHaveBeenCalledOnce()
  })

  it('keeps hints out of the names, as descriptions', () => {
    render(<ChoiceCards {...shared} cards={cards} value="yes" onChoose={vi.fn()} />)
    const yes = screen.getByRole('radio', { name: 'Yes' })
    const hint = yes.getAttribute('aria-describedby') ?? ''
    expect(document.getElementById(hint)?.textContent).toBe('With a hint')
  })

  it('puts short answers side by side and still says how to find out', () => {
    const short = [{ value: 'yes', label: 'Yes' }, { value: 'no', label: 'No' }, unsure]
    render(<ChoiceCards {...shared} cards={short} value={undefined} onChoose={vi.fn()} />)
    expect(screen.getByRole('radio', { name: 'Not sure' })).toBeTruthy()
    expect(screen.getByText('Ask someone')).toBeTruthy()
  })
})

describe('lists to tick', () => {
  type Value = readonly string[] | 'unsure' | undefined
  const groups = [
    {
      heading: 'One',
      rows: [
        { value: 'film', label: 'Film' },
        { value: 'camp', label: 'Camp' },
      ],
    },
    { heading: 'Two', rows: [{ value: 'trade', label: 'Trade' }] },
  ]

  function Ticks({ told, start }: { told: (value: Value) => void; start?: Value }) {
    const [value, setValue] = useState<Value>(start)
    return (
      <TickList
        {...shared}
        groups={groups}
        none={{ label: en.ticks.none }}
        unsure={unsure}
        words={en.ticks}
        value={value}
        onChange={(next) => {
          told(next)
          setValue(next)
        }}
      />
    )
  }

  it('has three states a row, in the order of the list', async () => {
    const told = vi.fn()
    const user = userEvent.setup()
    render(<Ticks told={told} />)
    await user.click(screen.getByRole('checkbox', { name: 'Trade' }))
    await user.click(screen.getByRole('checkbox', { name: 'Film' }))
    expect(told).toHaveBeenLastCalledWith(['film', 'trade'])
    await user.click(screen.getByRole('checkbox', { name: 'Maybe: Film' }))
    expect(told).toHaveBeenLastCalledWith(['film?', 'trade'])
    await user.click(screen.getByRole('checkbox', { name: 'Maybe: Film' }))
    expect(told).toHaveBeenLastCalledWith(['film', 'trade'])
    await user.click(screen.getByRole('checkbox', { name: 'Film' }))
    expect(told).toHaveBeenLastCalledWith(['trade'])
  })

  it('offers "maybe" only where a row is ticked', () => {
    render(<Ticks told={vi.fn()} start={['camp']} />)
    expect(screen.getAllByRole('checkbox', { name: /^Maybe/ })).toHaveLength(1)
  })

  it('takes "none" and "not sure" as answers', async () => {
    const told = vi.fn()
    render(<Ticks told={told} start={['camp']} />)
    await userEvent.click(screen.getByRole('radio', { name: en.ticks.none }))
    expect(told).toHaveBeenLastCalledWith([])
    await userEvent.click(screen.getByRole('radio', { name: 'Not sure' }))
    expect(told).toHaveBeenLastCalledWith('unsure')
  })

  it('names the rows of a closed group, and opens the groups with ticks', () => {
    const { container } = render(<Ticks told={vi.fn()} start={['camp']} />)
    const [one, two] = container.querySelectorAll('details')
    expect(one?.open).toBe(true)
    expect(two?.open).toBe(false)
    expect(one?.querySelector('summary')?.textContent).toContain('Film')
    expect(one?.querySelector('summary')?.textContent).toContain('1 ticked')
  })
})

describe('amounts', () => {
  const words = { less: 'One month less', more: 'One month more', unit: 'months' }

  function Amount({
    onChange,
    onTrouble,
  }: {
    onChange: (value: number | 'unsure') => void
    onTrouble: (trouble: string) => void
  }) {
    const [value, setValue] = useState<number | 'unsure' | undefined>(undefined)
    return (
      <>
        <h2 id="title">How long?</h2>
        <AmountInput
          {...shared}
          min={0}
          max={36}
          unsure={unsure}
          words={words}
          value={value}
          onChange={(next) => {
            onChange(next)
            setValue(next)
          }}
          onTrouble={onTrouble}
        />
      </>
    )
  }

  it('is typed or stepped, within the bounds', async () => {
    const onChange = vi.fn()
    const onTrouble = vi.fn()
    const user = userEvent.setup()
    render(<Amount onChange={onChange} onTrouble={onTrouble} />)
    const field = screen.getByRole('textbox', { name: 'How long? months' })
    await user.type(field, '12')
    expect(onChange).toHaveBeenLastCalledWith(12)
    await user.click(screen.getByRole('button', { name: 'One month more' }))
    expect(onChange).toHaveBeenLastCalledWith(13)
    await user.type(field, '{ArrowDown}')
    expect(onChange).toHaveBeenLastCalledWith(12)
    await user.type(field, '0')
    expect(onTrouble).toHaveBeenLastCalledWith('bounds')
    await user.clear(field)
    expect(onTrouble).toHaveBeenLastCalledWith('empty')
    await user.type(field, 'ten')
    expect(onTrouble).toHaveBeenLastCalledWith('bounds')
  })

  it('never steps out of the bounds', async () => {
    const onChange = vi.fn()
    render(<Amount onChange={onChange} onTrouble={vi.fn()} />)
    await userEvent.click(screen.getByRole('button', { name: 'One month less' }))
    await userEvent.click(screen.getByRole('button', { name: 'One month less' }))
    expect(onChange).toHaveBeenLastCalledWith(0)
  })

  it('empties the number for "not sure"', async () => {
    const onChange = vi.fn()
    render(<Amount onChange={onChange} onTrouble={vi.fn()} />)
    const field = screen.getByRole('textbox')
    await userEvent.type(field, '7')
    await userEvent.click(screen.getByRole('radio', { name: 'Not sure' }))
    expect(onChange).toHaveBeenLastCalledWith('unsure')
    expect((field as HTMLInputElement).value).toBe('')
  })
})

describe('countries', () => {
  const first = (text: string, language: 'en' | 'fr'): string | undefined =>
    findCountries(text, language)[0]?.code

  it.each([
    ['Germ', 'DEU'],
    ['allemagne', 'DEU'],
    ['cote d ivoire', 'CIV'],
    ['Côte d’Ivoire', 'CIV'],
    ['ivory', 'CIV'],
    ['south kor', 'KOR'],
    ['corée du s', 'KOR'],
    ['etats-unis', 'USA'],
    ['États-Unis', 'USA'],
    ['usa', 'USA'],
    ['uk', 'GBR'],
    ['UKR', 'UKR'],
    ['ecosse', 'GBR'],
    ['indi', 'IND'],
    ['in', 'IND'],
    ['mexique', 'MEX'],
  ])('finds %s in both languages', (text, code) => {
    expect(first(text, 'en')).toBe(code)
    expect(first(text, 'fr')).toBe(code)
  })

  it('finds nothing for nothing', () => {
    expect(findCountries('  ', 'en')).toEqual([])
    expect(findCountries('xyzzy', 'fr')).toEqual([])
  })

  function Citizen({
    told,
    several = true,
  }: {
    told: (value: readonly string[] | 'unsure' | 'emptied') => void
    several?: boolean
  }) {
    const [value, setValue] = useState<readonly string[] | 'unsure' | undefined>(undefined)
    const tell = (next: readonly string[] | 'unsure'): void => {
      told(next)
      setValue(next)
    }
    return (
      <CountryPicker
        {...shared}
        language="fr"
        several={several}
        none={several ? { value: 'none', label: 'Aucune' } : undefined}
        unsure={{ ...unsure, label: 'Je ne sais pas' }}
        words={fr.countries}
        value={value}
        onChange={tell}
        onEmptied={() => {
          told('emptied')
          setValue(undefined)
        }}
        onSay={vi.fn()}
      />
    )
  }

  it('adds several by key or press, and takes them away', async () => {
    const told = vi.fn()
    const user = userEvent.setup()
    render(<Citizen told={told} />)
    const search = screen.getByRole('searchbox')
    await user.type(search, 'peru{Enter}')
    expect(told).toHaveBeenLastCalledWith(['PER'])
    await user.type(search, 'chil')
    await user.click(screen.getByRole('button', { name: /^Chili/ }))
    expect(told).toHaveBeenLastCalledWith(['PER', 'CHL'])
    expect(document.activeElement).toBe(search)
    await user.click(screen.getByRole('button', { name: 'Retirer Pérou' }))
    expect(told).toHaveBeenLastCalledWith(['CHL'])
    await user.click(screen.getByRole('button', { name: 'Retirer Chili' }))
    expect(told).toHaveBeenLastCalledWith('emptied')
  })

  it('takes "none" and "not sure", and replaces where only one is asked for', async () => {
    const told = vi.fn()
    const user = userEvent.setup()
    const { rerender } = render(<Citizen told={told} />)
    await user.click(screen.getByRole('radio', { name: 'Aucune' }))
    expect(told).toHaveBeenLastCalledWith([])
    await user.click(screen.getByRole('radio', { name: 'Je ne sais pas' }))
    expect(told).toHaveBeenLastCalledWith('unsure')
    rerender(<Citizen told={told} several={false} />)
    await user.type(screen.getByRole('searchbox'), 'inde{Enter}')
    await user.type(screen.getByRole('searchbox'), 'japon{Enter}')
    expect(told).toHaveBeenLastCalledWith(['JPN'])
    expect(screen.queryByRole('radio', { name: 'Aucune' })).toBeNull()
  })

  it('empties the search with Escape and says when nothing is found', async () => {
    const user = userEvent.setup()
    render(<Citizen told={vi.fn()} />)
    const search = screen.getByRole('searchbox')
    await user.type(search, 'xyzzy')
    expect(screen.getAllByText(fr.countries.notFound).length).toBeGreaterThan(0)
    await user.keyboard('{Escape}')
    expect((search as HTMLInputElement).value).toBe('')
  })
})

describe('professions', async () => {
  const rows = await loadList('cusma')
  const pacific = await loadList('cptpp')

  function Profession({
    told,
    language = 'en',
    list = 'cusma',
    citizenships = null,
  }: {
    told: (value: string) => void
    language?: 'en' | 'fr'
    list?: 'cusma' | 'cptpp'
    citizenships?: readonly string[] | null
  }) {
    const [value, setValue] = useState<string | undefined>(undefined)
    return (
      <RowPicker
        {...shared}
        language={language}
        lists={[list]}
        rows={list === 'cusma' ? rows : pacific}
        citizenships={citizenships}
        none={{ value: 'none', label: 'None of these' }}
        unsure={unsure}
        words={language === 'en' ? en.rows : fr.rows}
        value={value}
        onChange={(next) => {
          told(next)
          setValue(next)
        }}
      />
    )
  }

  it('finds everyday titles and shows the list’s title with its credentials', async () => {
    const told = vi.fn()
    render(<Profession told={told} />)
    await userEvent.type(screen.getByRole('searchbox'), 'chartered accountant')
    const accountant = screen.getByRole('radio', { name: 'Accountant' })
    const more = document.getElementById(accountant.getAttribute('aria-describedby') ?? '')
    expect(more?.textContent).toContain('Also called: chartered accountant')
    expect(more?.textContent).toContain(en.rows.credentials)
    await userEvent.click(accountant)
    expect(told).toHaveBeenLastCalledWith('cusma.accountant')
  })

  it('explains a title that is known not to be on the list, and still offers the list', async () => {
    render(<Profession told={vi.fn()} />)
    await userEvent.type(screen.getByRole('searchbox'), 'software developer')
    expect(screen.getByRole('note').textContent).toContain('not on this list')
    await userEvent.click(screen.getByRole('button', { name: en.rows.whole(rows.length) }))
    expect(screen.getByRole('radio', { name: 'Economist' })).toBeTruthy()
  })

  it('marks working translations, in French only', async () => {
    render(<Profession told={vi.fn()} language="fr" />)
    await userEvent.type(screen.getByRole('searchbox'), 'ingénieur')
    expect(screen.getAllByText(fr.rows.working).length).toBeGreaterThan(0)
    cleanup()
    render(<Profession told={vi.fn()} />)
    await userEvent.type(screen.getByRole('searchbox'), 'engineer')
    expect(screen.queryByText(en.rows.working)).toBeNull()
  })

  it('keeps the choice on screen when the search moves on', async () => {
    render(<Profession told={vi.fn()} />)
    const search = screen.getByRole('searchbox')
    await userEvent.type(search, 'economist')
    await userEvent.click(screen.getByRole('radio', { name: 'Economist' }))
    await userEvent.clear(search)
    await userEvent.type(search, 'architect')
    const economist = screen.getByRole<HTMLInputElement>('radio', { name: 'Economist' })
    expect(economist.checked).toBe(true)
  })

  it('leaves out rows for the citizens of other countries', async () => {
    const forJapan = pacific.filter(
      ({ countries }) => countries.length === 0 || countries.includes('JPN'),
    )
    expect(forJapan.length).toBeLessThan(pacific.length)
    render(<Profession told={vi.fn()} list="cptpp" citizenships={['JPN']} />)
    expect(screen.getByRole('button', { name: en.rows.whole(forJapan.length) })).toBeTruthy()
  })

  it('takes "none of these" and "not sure"', async () => {
    const told = vi.fn()
    render(<Profession told={told} />)
    await userEvent.click(screen.getByRole('radio', { name: 'None of these' }))
    expect(told).toHaveBeenLastCalledWith('none')
    await userEvent.click(screen.getByRole('radio', { name: 'Not sure' }))
    expect(told).toHaveBeenLastCalledWith('unsure')
  })
})

describe('small things', () => {
  it('links to the live text with the place in it and its dates, in each language', () => {
    const citation = { source: 'irpr', pinpoint: '205(c)(ii)' } as const
    const { rerender } = render(<CitationLink citation={citation} language="en" />)
    const link = screen.getByRole('link')
    expect(link.textContent).toContain('section 205(c)(ii)')
    expect(link.getAttribute('href')).toContain('laws-lois.justice.gc.ca/eng')
    expect(document.body.textContent).toContain('version of June 14, 2026')
    rerender(<CitationLink citation={citation} language="fr" />)
    expect(screen.getByRole('link').textContent).toContain('article 205c)(ii)')
    expect(screen.getByRole('link').getAttribute('href')).toContain('/fra/')
    expect(document.body.textContent).toContain('version du 14 juin 2026')
  })

  it('says when the page behind a link is in English only, and marks its words so', () => {
    const citation = { source: 'transfereePage', pinpoint: 'managerial capacity' } as const
    render(<CitationLink citation={citation} language="fr" />)
    expect(document.body.textContent).toContain('page en anglais')
    expect(screen.getByText('managerial capacity').getAttribute('lang')).toBe('en')
  })

  it('folds what is read on request', () => {
    const { container } = render(<Fold summary="Why">Because</Fold>)
    expect(container.querySelector('details')?.open).toBe(false)
  })

  it('takes Escape in a dialog as the way that changes nothing', () => {
    const onCancel = vi.fn()
    const onConfirm = vi.fn()
    render(
      <Dialog title="Sure?" confirm="Yes" cancel="No" onConfirm={onConfirm} onCancel={onCancel}>
        <p>Text</p>
      </Dialog>,
    )
    const dialog = screen.getByRole('dialog', { name: 'Sure?' })
    dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
    expect(onCancel).toHaveBeenCalledOnce()
    expect(onConfirm).not.toHaveBeenCalled()
  })
})
