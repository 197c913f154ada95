import { describe, expect, test } from "vitest";
import { type AskedFacet, askedFacets } from "../../core/search/facets.ts";
import { fold } from "../../core/search/fold.ts";
import { createRough } from "../../core/search/rough.ts";
import { createSearch } from "../../core/search/search.ts";
import { createIndex } from "../../core/search/searchIndex.ts";
import { asTyped } from "../../core/search/spelling.ts";
import { understand } from "../../core/search/understand.ts";
import { audiences, costs, formats, kinds, subjects, topics } from "../../data/lists.ts";
import { searchKnowledge } from "../../data/searchKnowledge.ts";
import { vocabulary } from "../../data/vocabulary/vocabulary.ts";

const index = createIndex(searchKnowledge(fold));
const search = createSearch(index, createRough);
/** Languages and traditions have no list of their own: theirs are those that records have. */
const closed: Partial<Record<AskedFacet, readonly string[]>> = {
  audiences,
  topics,
  subjects: Object.keys(subjects),
  kinds,
  formats,
  costs,
};

/** What families say in English and in Spanish for each value. */
const said: Record<AskedFacet, Record<string, readonly [en: string, es: string]>> = {
  audiences: {
    "any-family": ["my cousin", "mi primo"],
    mothers: ["moms", "mamás"],
    fathers: ["dads", "papás"],
    parents: ["my son", "mi hijo"],
    partners: ["my husband", "mi esposo"],
    children: ["kids", "niños"],
    teens: ["teenagers", "adolescentes"],
    caregivers: ["raising my sister's kids", "cuidadores"],
    grandparents: ["grandma raising grandkids", "abuela"],
    siblings: ["my brother", "mi hermano"],
    women: ["women", "mujeres"],
    "formerly-incarcerated": ["I was in prison", "estuve preso"],
    immigrants: ["undocumented", "sin papeles"],
    veterans: ["veterans", "veteranos"],
    lgbtq: ["transgender", "gay"],
  },
  topics: {
    "emotional-support": ["I feel so alone", "me siento sola"],
    children: ["how to tell my child", "cómo le digo a mi hijo"],
    visiting: ["visits", "visitas"],
    advocacy: ["change the law", "cambiar la ley"],
    reentry: ["coming home", "regresa a casa"],
    money: ["commissary", "mandar dinero"],
    faith: ["church", "iglesia"],
    housing: ["a place to live", "vivienda"],
    legal: ["lawyer", "abogado"],
    caregiving: ["raising grandkids", "criando a mis nietos"],
    jobs: ["job", "trabajo"],
    mail: ["write a letter", "escribir una carta"],
    calls: ["phone calls", "llamadas"],
    parole: ["parole board", "junta de libertad condicional"],
    court: ["court date", "corte"],
    "substance-use": ["addiction", "drogas"],
    grief: ["my son died", "murió mi hijo"],
    immigration: ["ICE", "la migra"],
    juvenile: ["juvenile hall", "correccional de menores"],
    "death-row": ["death row", "pena de muerte"],
  },
  subjects: {
    "parents-of": ["my daughter", "mi hija"],
    "mothers-of": ["mothers of sons in prison", "madre"],
    "fathers-of": ["dads", "papás"],
    "partners-of": ["my boyfriend", "mi viejo"],
    "children-of": ["my dad", "mi papá"],
    "teens-of": ["teens", "adolescentes"],
    "grown-children-of": ["adult children of inmates", "mi papá"],
    "siblings-of": ["my sister", "mi hermana"],
    grandparents: ["grandparents group", "abuelos"],
    caregivers: ["my kids' dad", "el papá de mis niños"],
    "any-relative": ["my cousin", "mis primos"],
    "mothers-inside": ["mothers in prison", "mamá presa"],
    "fathers-inside": ["fatherhood class", "papá"],
    "women-inside": ["women's prison", "cárcel de mujeres"],
    "young-people-inside": ["juvie", "menores"],
    lgbtq: ["LGBTQ", "lesbiana"],
    veterans: ["veteran", "veterano"],
    "native-people": ["Native American", "indígena"],
    "black-families": ["Black families", "afroamericanos"],
    professionals: ["social worker", "trabajadora social"],
    "families-of-lifers": ["life sentence", "cadena perpetua"],
    "families-of-death-row": ["death penalty", "pena de muerte"],
    "families-of-registrants": ["sex offender registry", "registro de ofensores sexuales"],
    "federal-prison": ["federal prison", "prisión federal"],
    "white-collar": ["white collar", "cuello blanco"],
    "group-meetings": ["support group", "grupo de apoyo"],
    "online-community": ["Facebook", "en Facebook"],
    "one-to-one": ["one on one", "acompañamiento"],
    "talk-line": ["someone to talk to", "hablar con alguien"],
    counseling: ["counseling", "terapia"],
    "faith-company": ["chaplain", "capellán"],
    retreats: ["retreat", "retiro"],
    grief: ["grief", "duelo"],
    stories: ["podcast", "película"],
    news: ["newsletter", "noticias"],
    stigma: ["ashamed", "vergüenza"],
    "explaining-to-children": ["how to tell my child", "cómo le digo a mi hijo"],
    "material-for-children": ["book for kids", "libro para niños"],
    camps: ["summer camp", "campamento"],
    "mentors-for-children": ["mentor", "mentores"],
    "gifts-for-children": ["Angel Tree", "mochila"],
    scholarships: ["scholarship", "beca"],
    "children-at-school": ["trouble at school", "escuela"],
    "visits-with-children": ["visit with kids", "visitas con menores"],
    "stories-read-aloud": ["storybook", "cuento grabado"],
    "parenting-from-inside": ["parenting classes", "clases para padres"],
    "pregnancy-and-babies": ["pregnant", "embarazada"],
    "raising-a-relatives-child": ["raising my grandkids", "criando a mis nietos"],
    custody: ["custody", "custodia"],
    "child-support": ["child support", "manutención"],
    "finding-a-person": ["find an inmate", "dónde está"],
    "how-to-visit": ["visiting hours", "horario de visitas"],
    "rides-to-visits": ["bus to the prison", "autobús"],
    "lodging-near-prison": ["where to stay", "hospedaje"],
    "visitors-for-the-lonely": ["nobody visits him", "nadie lo visita"],
    "cost-of-calls": ["can't afford calls", "llamadas muy caras"],
    "making-calls": ["phone calls", "llamadas"],
    letters: ["letters", "cartas"],
    "pen-pals": ["pen pal", "amigo por carta"],
    "books-to-people-inside": ["send books", "mandar libros"],
    packages: ["send a package", "mandar un paquete"],
    "sending-money": ["send money", "mandar dinero"],
    "money-for-families": ["pay the rent", "comida"],
    bail: ["bail", "fianza"],
    "fines-and-fees": ["fines", "multas"],
    benefits: ["public benefits", "seguro médico"],
    "first-days-after-arrest": ["arrested last night", "lo arrestaron"],
    "court-company": ["court support", "carta al juez"],
    lawyers: ["lawyer", "abogado"],
    innocence: ["innocent", "inocente"],
    "appeals-and-sentence": ["appeal", "sentencia"],
    clemency: ["commutation", "indulto"],
    parole: ["parole hearing", "libertad condicional"],
    "time-and-release-date": ["release date", "fecha de salida"],
    "rights-of-families": ["family council", "consejo de familias"],
    "records-cleared": ["expungement", "antecedentes"],
    "immigration-detention": ["deported", "detenido por ICE"],
    "crime-victims": ["victims", "víctimas"],
    "domestic-violence": ["he hits me", "violencia doméstica"],
    "child-abuse": ["child abuse", "abuso infantil"],
    "medical-care-inside": ["denied his meds", "enfermo"],
    "mental-illness": ["mental illness", "salud mental"],
    disability: ["deaf", "discapacidad"],
    solitary: ["solitary", "aislamiento"],
    "abuse-inside": ["beaten", "abusos"],
    complaints: ["grievance", "queja"],
    "death-in-custody": ["died in custody", "murió en la cárcel"],
    conditions: ["lockdown", "condiciones"],
    "education-inside": ["GED", "estudiar"],
    "planning-for-release": ["reentry", "saliendo"],
    "housing-after": ["halfway house", "casa de transición"],
    "jobs-after": ["job", "trabajo"],
    "papers-and-needs": ["ID card", "tatuajes"],
    "school-after": ["college classes", "estudiar"],
    "families-reunite": ["live with me again", "vivir juntos otra vez"],
    "mentors-after": ["peer mentor", "pandilla"],
    supervision: ["probation", "probatoria"],
    voting: ["voting rights", "votar"],
    "changing-laws": ["change the law", "cambiar la ley"],
    figures: ["statistics", "estadísticas"],
    addiction: ["addiction", "drogas"],
    suicide: ["suicidal", "suicidio"],
    "how-prison-works": ["first time", "qué hago"],
    "agency-contact": ["furlough", "funerales"],
    "directory-of-help": ["directory", "directorio"],
    volunteering: ["volunteer", "voluntario"],
    "restorative-justice": ["restorative justice", "justicia restaurativa"],
  },
  kinds: {
    organization: ["nonprofit", "organización"],
    "children-program": ["summer camp", "campamento"],
    government: ["state office", "oficina del gobierno"],
    "support-group": ["support group", "grupo de apoyo"],
    reentry: ["reentry program", "programa de reinserción"],
    publication: ["guide", "guía"],
    visiting: ["bus to the prison", "autobús"],
    directory: ["directory", "directorio"],
    legal: ["legal aid", "ayuda legal"],
    "caregiver-program": ["kinship care", "cuidadores"],
    helpline: ["hotline", "línea de ayuda"],
    "facebook-group": ["Facebook group", "grupo de Facebook"],
    podcast: ["podcast", "pódcast"],
    video: ["video", "película"],
    calls: ["free phone calls", "llamadas gratis"],
    scholarship: ["scholarship", "beca"],
    news: ["news", "noticias"],
  },
  formats: {
    "in-person": ["in person", "en persona"],
    online: ["on Zoom", "por Zoom"],
    phone: ["by phone", "por teléfono"],
    text: ["text line", "mensaje de texto"],
    mail: ["by mail", "por correo"],
    facebook: ["Facebook", "Facebook"],
    app: ["app", "aplicación"],
  },
  languages: {
    en: ["in English", "en inglés"],
    es: ["in Spanish", "en español"],
    interpreter: ["interpreter", "intérprete"],
  },
  costs: { free: ["free", "gratis"], paid: ["paid", "de pago"] },
  faiths: {
    christian: ["Christian", "cristiano"],
    catholic: ["Catholic", "católico"],
    episcopal: ["Episcopal", "episcopal"],
    quaker: ["Quaker", "cuáquero"],
    jewish: ["Jewish", "judío"],
    muslim: ["Muslim", "musulmán"],
    buddhist: ["Buddhist", "budista"],
    interfaith: ["interfaith", "interreligioso"],
    secular: ["not religious", "no religioso"],
  },
};
/** Values that nobody asks for, and why. */
const neverAsked: Partial<Record<AskedFacet, Record<string, string>>> = {
  costs: { unknown: "whoever asks what a group costs hopes that it is free" },
};

describe.each(askedFacets)("%s: families can ask for each value", (facet) => {
  const values = new Set([...(closed[facet] ?? []), ...Object.keys(index.data.facets[facet] ?? {})]);
  test("and no value is left out", () => {
    expect(Object.keys({ ...said[facet], ...neverAsked[facet] }).sort()).toEqual([...values].sort());
  });
  test.each(Object.entries(said[facet]))("%s", (value, phrases) => {
    for (const phrase of phrases) {
      const { understood, repaired } = search(phrase);
      expect(repaired, phrase).toBeUndefined();
      const asked = understood.parts.flatMap(({ facets }): readonly string[] => facets[facet] ?? []);
      // A subject is fine: several may be meant alike. Of all other values the first is what is meant most.
      expect(facet === "subjects" ? asked : asked.slice(0, 1), phrase).toContain(value);
    }
  });
});

// As they are written: a repair that spoils one is the business of tests/core/spelling.test.ts.
test("every phrase of both languages is understood whole, as what it means", () => {
  const lost = vocabulary.meanings.flatMap(({ means, says }) =>
    says.filter((phrase) => !isUnderstoodWhole(phrase)).map((phrase) => `${means}: ${phrase}`),
  );
  expect(lost).toEqual([]);
});

function isUnderstoodWhole(phrase: string): boolean {
  const words = phrase.split(" ");
  const [part, ...others] = understand(phrase, asTyped(words), index).parts;
  const isWhole = part?.from === 0 && part.to === words.length && others.length === 0;
  return isWhole && part.facets === index.meaningOf(phrase);
}
