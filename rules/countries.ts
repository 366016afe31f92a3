/**
 * Countries by ISO 3166 code. Names are not shipped: `Intl.DisplayNames` has them in every language.
 * Source: ISO 3166-1, alpha-3 followed by alpha-2; XKX/XK (Kosovo) is the user-assigned code in common use.
 */
const pairs = `
  ABWAW AFGAF AGOAO AIAAI ALAAX ALBAL ANDAD AREAE ARGAR ARMAM ASMAS ATAAQ ATFTF ATGAG AUSAU AUTAT
  AZEAZ BDIBI BELBE BENBJ BESBQ BFABF BGDBD BGRBG BHRBH BHSBS BIHBA BLMBL BLRBY BLZBZ BMUBM BOLBO
  BRABR BRBBB BRNBN BTNBT BVTBV BWABW CAFCF CANCA CCKCC CHECH CHLCL CHNCN CIVCI CMRCM CODCD COGCG
  COKCK COLCO COMKM CPVCV CRICR CUBCU CUWCW CXRCX CYMKY CYPCY CZECZ DEUDE DJIDJ DMADM DNKDK DOMDO
  DZADZ ECUEC EGYEG ERIER ESHEH ESPES ESTEE ETHET FINFI FJIFJ FLKFK FRAFR FROFO FSMFM GABGA GBRGB
  GEOGE GGYGG GHAGH GIBGI GINGN GLPGP GMBGM GNBGW GNQGQ GRCGR GRDGD GRLGL GTMGT GUFGF GUMGU GUYGY
  HKGHK HMDHM HNDHN HRVHR HTIHT HUNHU IDNID IMNIM INDIN IOTIO IRLIE IRNIR IRQIQ ISLIS ISRIL ITAIT
  JAMJM JEYJE JORJO JPNJP KAZKZ KENKE KGZKG KHMKH KIRKI KNAKN KORKR KWTKW LAOLA LBNLB LBRLR LBYLY
  LCALC LIELI LKALK LSOLS LTULT LUXLU LVALV MACMO MAFMF MARMA MCOMC MDAMD MDGMG MDVMV MEXMX MHLMH
  MKDMK MLIML MLTMT MMRMM MNEME MNGMN MNPMP MOZMZ MRTMR MSRMS MTQMQ MUSMU MWIMW MYSMY MYTYT NAMNA
  NCLNC NERNE NFKNF NGANG NICNI NIUNU NLDNL NORNO NPLNP NRUNR NZLNZ OMNOM PAKPK PANPA PCNPN PERPE
  PHLPH PLWPW PNGPG POLPL PRIPR PRKKP PRTPT PRYPY PSEPS PYFPF QATQA REURE ROURO RUSRU RWARW SAUSA
  SDNSD SENSN SGPSG SGSGS SHNSH SJMSJ SLBSB SLESL SLVSV SMRSM SOMSO SPMPM SRBRS SSDSS STPST SURSR
  SVKSK SVNSI SWESE SWZSZ SXMSX SYCSC SYRSY TCATC TCDTD TGOTG THATH TJKTJ TKLTK TKMTM TLSTL TONTO
  TTOTT TUNTN TURTR TUVTV TWNTW TZATZ UGAUG UKRUA UMIUM URYUY USAUS UZBUZ VATVA VCTVC VENVE VGBVG
  VIRVI VNMVN VUTVU WLFWF WSMWS XKKXK XKXXK YEMYE ZAFZA ZMBZM ZWEZW
`

/** An ISO 3166 alpha-3 code that is known to be one (`isCountry`). */
export type CountryCode = string

const alpha2Of: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 3), pair.slice(3)]),
)

/** A second code of Kosovo, on some passports and in older answers: it is read, and becomes XKX. */
const otherKosovo = 'XKK'

/** Every country code, alphabetically by alpha-3, each country once. */
export const countryCodes: readonly CountryCode[] = [...alpha2Of.keys()].filter(
  (code) => code !== otherKosovo,
)

/** True for a known ISO 3166 alpha-3 code, upper case. */
export const isCountry = (code: string): boolean => alpha2Of.has(code)

/** Codes of countries that no longer exist, with those of today (ISO 3166-3). Old papers still show them. */
export const formerCountries: Readonly<Record<string, readonly CountryCode[]>> = {
  AFI: ['DJI'],
  ANT: ['BES', 'CUW', 'SXM'],
  BUR: ['MMR'],
  BYS: ['BLR'],
  CSK: ['CZE', 'SVK'],
  DDR: ['DEU'],
  DHY: ['BEN'],
  GEL: ['KIR', 'TUV'],
  HVO: ['BFA'],
  NHB: ['VUT'],
  PCZ: ['PAN'],
  RHO: ['ZWE'],
  ROM: ['ROU'],
  SCG: ['MNE', 'SRB'],
  SKM: ['IND'],
  SUN: [
    ...['ARM', 'AZE', 'BLR', 'EST', 'GEO', 'KAZ', 'KGZ', 'LTU', 'LVA', 'MDA', 'RUS', 'TJK', 'TKM'],
    ...['UKR', 'UZB'],
  ],
  TMP: ['TLS'],
  VDR: ['VNM'],
  YMD: ['YEM'],
  YUG: ['BIH', 'HRV', 'MKD', 'MNE', 'SRB', 'SVN', 'XKX'],
  ZAR: ['COD'],
}

/** The alpha-2 code that `Intl.DisplayNames` wants. Throws on an unknown code: parse first. */
export function alpha2(code: CountryCode): string {
  const two = alpha2Of.get(code)
  if (two === undefined) throw new Error(`Unknown country code ${code}`)
  return two
}

/** The country's name in the given language. */
export function countryName(code: CountryCode, language: string): string {
  return namesIn(language).of(alpha2(code)) ?? code
}

const nameTables = new Map<string, Intl.DisplayNames>()

function namesIn(language: string): Intl.DisplayNames {
  const known = nameTables.get(language)
  if (known) return known
  const made = new Intl.DisplayNames([`${language}-CA`], { type: 'region' })
  nameTables.set(language, made)
  return made
}

/**
 * Places whose people hold the citizenship of another country: Puerto Ricans are citizens of the United States.
 * Places with a citizenship or passport of their own (Bermuda, Hong Kong) are not among them.
 */
const dependencies: Readonly<Record<CountryCode, readonly CountryCode[]>> = {
  AUS: ['CCK', 'CXR', 'HMD', 'NFK'],
  DNK: ['FRO', 'GRL'],
  FIN: ['ALA'],
  FRA: ['ATF', 'BLM', 'GLP', 'GUF', 'MAF', 'MTQ', 'MYT', 'NCL', 'PYF', 'REU', 'SPM', 'WLF'],
  GBR: ['GGY', 'IMN', 'IOT', 'JEY', 'SGS'],
  NLD: ['ABW', 'BES', 'CUW', 'SXM'],
  NOR: ['BVT', 'SJM'],
  NZL: ['COK', 'NIU', 'TKL'],
  USA: ['ASM', 'GUM', 'MNP', 'PRI', 'UMI', 'VIR'],
  XKX: [otherKosovo],
}

const sovereigns: ReadonlyMap<CountryCode, CountryCode> = new Map(
  Object.entries(dependencies).flatMap(([country, places]) =>
    places.map((place) => [place, country] as const),
  ),
)

/** The country whose citizenship people from this place hold: most often the place itself. */
export const citizenshipOf = (code: CountryCode): CountryCode => sovereigns.get(code) ?? code
