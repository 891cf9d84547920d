import { type Command, InvalidArgumentError, Option } from 'commander';
import { ACTIONS, CERTAINTIES, UNITS } from '../model/figure-fields.ts';
import { parseDate } from './option-values.ts';

/** Adds the conditions by which figures are chosen; all that are given hold together. */
export function addFigureFilters(command: Command): Command {
  return command
    .addOption(new Option('--action <action>', 'what happened').choices(ACTIONS))
    .option('--unit <unit>', `what is counted: ${UNITS.join(', ')}, or an ISO 4217 code`, parseUnit)
    .option('--place <name>', 'part of a place name')
    .option('--from <date>', 'happened on this day or later', parseDate)
    .option('--to <date>', 'happened on this day or before', parseDate)
    .option('--speaker <name>', 'part of the name of who said so')
    .option('--group <code>', 'country code, foreign, female, male or minor')
    .addOption(new Option('--certainty <certainty>', 'how certain').choices(CERTAINTIES))
    .option('--article <id>', 'id of an article, or its beginning');
}

function parseUnit(value: string): string {
  if ((UNITS as readonly string[]).includes(value)) return value;
  if (/^[a-z]{3}$/i.test(value)) return value.toUpperCase();
  throw new InvalidArgumentError(`Give one of ${UNITS.join(', ')}, or an ISO 4217 code such as USD.`);
}
