/** Units of measurement: what they measure, their normal form, and how they are written. */

export type MeasureKind =
  | 'distance'
  | 'height'
  | 'area'
  | 'volume'
  | 'weight'
  | 'speed'
  | 'temperature'
  | 'data'
  | 'power'
  | 'angle'
  | 'pressure'
  | 'sound'
  | 'other-measure';

export interface Measure {
  readonly unit: string;
  readonly kind: MeasureKind;
}

/** `kind: normal form = spellings`, spellings divided by commas; blanks inside a spelling are token borders. */
const WRITTEN = `
distance: kilometre = km, kms, kilometer, kilometers, kilometre, kilometres, k m
distance: metre = meter, meters, metre, metres
distance: centimetre = cm, cms, centimeter, centimeters, centimetre, centimetres
distance: millimetre = mm, millimeter, millimeters, millimetre, millimetres
distance: micrometre = μm, µm, um, micron, microns, micrometer, micrometers, micrometre, micrometres
distance: nanometre = nm, nanometer, nanometers, nanometre, nanometres
distance: mile = mile, miles, mi
distance: nautical mile = nautical mile, nautical miles
distance: light-year = light year, light years, light - year, light - years, lightyear, lightyears
distance: astronomical unit = au, astronomical unit, astronomical units
distance: yard = yard, yards, yd, yds
distance: foot = foot, feet, ft
distance: inch = inch, inches
distance: furlong = furlong, furlongs
height: storey = storey, storeys, story, storied, floor, floors
area: square kilometre = square kilometer, square kilometers, square kilometre, square kilometres, sq km, sq . km, sqkm, km2, km²
area: square metre = square meter, square meters, square metre, square metres, sq m, sq . m, sqm, sq meters, sq metres, m2, m²
area: square mile = square mile, square miles, sq mi, sq miles
area: square foot = square foot, square feet, sq ft, sq . ft, sqft, sq feet
area: square yard = square yard, square yards
area: square inch = square inch, square inches
area: square centimetre = square centimeter, square centimeters, square centimetre, square centimetres, cm2
area: hectare = hectare, hectares, ha
area: acre = acre, acres
area: rai = rai
volume: litre = liter, liters, litre, litres, ltr
volume: millilitre = ml, milliliter, milliliters, millilitre, millilitres
volume: gallon = gallon, gallons
volume: pint = pint, pints
volume: quart = quart, quarts
volume: cubic metre = cubic meter, cubic meters, cubic metre, cubic metres, m3, m³, cbm
volume: cubic foot = cubic foot, cubic feet, cu ft
volume: cubic inch = cubic inch, cubic inches
volume: cubic centimetre = cubic centimeter, cubic centimeters, cubic centimetre, cubic centimetres, cc
volume: cubic kilometre = cubic kilometer, cubic kilometers, cubic kilometre, cubic kilometres
volume: cubic yard = cubic yard, cubic yards
volume: fluid ounce = fluid ounce, fluid ounces, fl oz
volume: barrel = bbl, bbls
volume: barrel of oil = barrel of oil, barrels of oil, barrel of crude, barrels of crude, barrels of crude oil
volume: tablespoon = tablespoon, tablespoons, tbsp
volume: teaspoon = teaspoon, teaspoons, tsp
weight: gram = gram, grams, gramme, grammes, g
weight: kilogram = kg, kgs, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
weight: milligram = mg, milligram, milligrams
weight: microgram = mcg, μg, µg, ug, microgram, micrograms
weight: nanogram = ng, nanogram, nanograms
weight: tonne = tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes
weight: ton = ton, tons
weight: ounce = ounce, ounces, oz
weight: pound-mass = pound, pounds, lb, lbs
weight: stone = stone
weight: dram = dram, drams
weight: carat = carat, carats
speed: mile per hour = mph, m . p . h, m . p . h ., mile per hour, miles per hour, miles an hour, mile an hour, miles - per - hour
speed: kilometre per hour = kph, kmh, kmph, km / h, km / hr, kilometer per hour, kilometers per hour, kilometre per hour, kilometres per hour, kilometers an hour, kilometres an hour
speed: metre per second = m / s, meters per second, metres per second, meter per second
speed: knot = knot, knots, kt, kts
speed: mile per gallon = mpg, miles per gallon
speed: foot per second = feet per second
speed: revolutions per minute = rpm, revolutions per minute, revs
temperature: celsius = celsius, degree celsius, degrees celsius, ° c, degrees c, degree c, ℃, degrees centigrade
temperature: fahrenheit = fahrenheit, degree fahrenheit, degrees fahrenheit, ° f, degrees f, degree f, ℉
temperature: kelvin = kelvin, kelvins
angle: degree = degree, degrees, °
data: bit = bit, bits
data: byte = byte, bytes
data: kilobyte = kb, kilobyte, kilobytes
data: megabyte = mb, megabyte, megabytes, megs
data: gigabyte = gb, gig, gigs, gigabyte, gigabytes
data: terabyte = tb, terabyte, terabytes
data: petabyte = pb, petabyte, petabytes
data: exabyte = eb, exabyte, exabytes
data: megabit = megabit, megabits
data: gigabit = gigabit, gigabits
data: megabit per second = mbps, mbit / s, megabits per second, megabit per second
data: gigabit per second = gbps, gbit / s, gigabits per second, gigabit per second
data: megapixel = mp, megapixel, megapixels
data: pixel = pixel, pixels, px
data: pixel per inch = ppi, pixels per inch
data: dot per inch = dpi, dots per inch
data: frame per second = fps, frames per second, frame per second
power: watt = w, watt, watts
power: kilowatt = kw, kilowatt, kilowatts
power: megawatt = mw, megawatt, megawatts
power: gigawatt = gw, gigawatt, gigawatts
power: terawatt = tw, terawatt, terawatts
power: watt-hour = wh, watt hour, watt hours, watt - hour, watt - hours
power: kilowatt-hour = kwh, kilowatt hour, kilowatt hours, kilowatt - hour, kilowatt - hours
power: megawatt-hour = mwh, megawatt hour, megawatt hours, megawatt - hour, megawatt - hours
power: gigawatt hour = gwh, gigawatt hour, gigawatt hours, gigawatt - hour, gigawatt - hours
power: terawatt hour = twh, terawatt hour, terawatt hours, terawatt - hour, terawatt - hours
power: milliampere-hour = mah, milliamp hour, milliamp hours, milliampere hour, milliampere hours
power: ampere-hour = ah, amp hour, amp hours
power: ampere = amp, amps, ampere, amperes
power: milliampere = ma, milliamp, milliamps
power: volt = v, volt, volts
power: kilovolt = kv, kilovolt, kilovolts
power: millivolt = mv, millivolt, millivolts
power: electronvolt = ev, electronvolt, electronvolts
power: farad = farad, farads
power: ohm = ohm, ohms, ω
power: joule = j, joule, joules
power: kilojoule = kj, kilojoule, kilojoules
power: megajoule = mj, megajoule, megajoules
power: calorie = cal, calorie, calories
power: kilocalorie = kcal, kilocalorie, kilocalories
power: british thermal unit = btu, btus, british thermal unit, british thermal units
power: mega british thermal unit = mmbtu, million btu, million british thermal units
power: horsepower = hp, horsepower, horse - power, ps
power: brake horsepower = bhp, brake horsepower
power: newton = newton, newtons
power: newton metre = nm of torque, newton meter, newton meters, newton metre, newton metres, newton - meters, newton - metres
power: pound-foot = pound - foot, pound - feet, pound foot, pound feet
power: foot pound-force = lb - ft, lb . - ft, lb ft, lbft, ft - lb, ft - lbs, ft lb, foot - pound, foot - pounds, foot pounds
power: hertz = hz, hertz
power: kilohertz = khz, kilohertz
power: megahertz = mhz, megahertz
power: gigahertz = ghz, gigahertz
power: lumen = lumen, lumens
power: nit = nit, nits
power: candela = candela, candelas
power: lux = lux
power: tesla = tesla
sound: decibel = db, dba, decibel, decibels
pressure: pascal = pa, pascal, pascals
pressure: kilopascal = kpa, kilopascal, kilopascals
pressure: megapascal = mpa, megapascal, megapascals
pressure: gigapascal = gpa, gigapascal, gigapascals
pressure: hectopascal = hpa, hectopascal, hectopascals
pressure: bar = bar
pressure: millibar = millibar, millibars, mbar
pressure: pound per square inch = psi, pounds per square inch
pressure: kilopound per square inch = ksi
other-measure: mole = mol, mole, moles
other-measure: parts-per-million = ppm
other-measure: part per million = parts per million, part per million
other-measure: parts-per-billion = ppb, parts per billion, part per billion
other-measure: gray = gray, grays
other-measure: sievert = sievert, sieverts
other-measure: becquerel = becquerel, becquerels
`;

const READ = WRITTEN.split('\n').flatMap((line) => {
  const match = /^([a-z-]+): (.+?) = (.*)$/.exec(line.trim());
  if (match === null) return [];
  const measure: Measure = { unit: match[2] ?? '', kind: match[1] as MeasureKind };
  return (match[3] ?? '')
    .split(', ')
    .filter((form) => form !== '')
    .map((form) => [form, measure] as const);
});

/** Every spelling, as the words of one cue divided by blanks. */
export const MEASURES: readonly (readonly [spelling: string, measure: Measure])[] = READ;

/** Spellings that are also other words: they count only glued to a number, as in `5m` or `80g`. */
export const GLUED_ONLY: ReadonlySet<string> = new Set([
  'w',
  'v',
  'j',
  'a',
  'ma',
  'pa',
  'ps',
  'au',
  'mi',
  'mp',
  'eb',
  'pb',
  'kt',
  'ev',
  'mv',
  'bar',
  'cal',
  'mol',
  'px',
  'um',
  'k m',
]);

/** Single letters that are units only in upper case (`5 W`) or when glued. */
export const UPPER_CASE_UNITS: ReadonlyMap<string, string> = new Map([
  ['W', 'watt'],
  ['V', 'volt'],
  ['F', 'farad'],
  ['C', 'celsius'],
  ['J', 'joule'],
  ['A', 'ampere'],
  ['Nm', 'newton metre'],
  ['PS', 'horsepower'],
  ['MP', 'megapixel'],
  ['eV', 'electronvolt'],
  ['mA', 'milliampere'],
  ['Pa', 'pascal'],
]);

/** Words that are units of weight or distance and also things: they need a number that is not a plain count of them. */
export const NOUN_MEASURES: ReadonlySet<string> = new Set([
  'floor',
  'floors',
  'stone',
  'tesla',
  'bit',
  'bits',
  'gray',
  'mole',
  'moles',
  'bar',
  'story',
]);
