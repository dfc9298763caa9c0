import LeksikModel
import LeksikValidation

/// A concept that breaks no rule, with one noun in each language.
func sound(
  _ id: String, es: String = "juez", ht: String = "jij", en: String = "judge",
  field: String? = "courts, roles and institutions", relations: [Relation] = [],
  notes: [String] = []
) -> Concept {
  Concept(
    id: id, subjectField: field, relations: relations, sources: ["S1"], notes: notes,
    sections: [
      LanguageSection(
        language: .spanish, definitions: [Definition("Persona que decide sobre \(id).")],
        terms: [noun(es, gender: .masculine)]),
      LanguageSection(language: .haitianCreole, terms: [noun(ht)]),
      LanguageSection(
        language: .english, definitions: [Definition("Person who decides on \(id).")],
        terms: [noun(en)]),
    ])
}

/// A noun, preferred unless said otherwise.
func noun(
  _ text: String, _ status: Term.Status? = .preferred, gender: Term.Gender? = nil
) -> Term {
  Term(text, status: status, partOfSpeech: .noun, gender: gender)
}

/// A glossary of concepts.
func glossary(_ concepts: Concept...) -> Glossary { Glossary(title: "test", concepts: concepts) }

/// A sound concept with a change made to it.
func changed(_ concept: Concept = sound("C-1"), _ change: (inout Concept) -> Void) -> Glossary {
  var concept = concept
  change(&concept)
  return glossary(concept)
}

/// A glossary with one term, a noun, in a language.
func glossary(with term: Term, in language: LanguageTag = .spanish) -> Glossary {
  glossary(Concept(id: "C-1", sections: [LanguageSection(language: language, terms: [term])]))
}

/// What one rule of the legal set finds.
func findings(_ rule: String, in glossary: Glossary) -> [Diagnostic] {
  Validator(rules: [Rule].legal.filter { $0.id == rule }).diagnostics(for: glossary)
}

/// A unit that breaks no rule.
func unit(
  _ id: String = "U-1", es: String = "Firme aquí.", ht: String = "Siyen la a.",
  en: String = "Sign here.", notes: [String] = []
) -> TranslationUnit {
  TranslationUnit(
    id: id,
    segments: [
      Segment(es, in: .spanish), Segment(ht, in: .haitianCreole), Segment(en, in: .english),
    ], notes: notes)
}

/// A memory of units.
func memory(_ units: TranslationUnit...) -> TranslationMemory {
  TranslationMemory(title: "test", units: units)
}

/// A sound concept with another definition in Spanish or English.
func defined(es: String? = nil, en: String? = nil) -> Glossary {
  changed {
    if let es { $0.sections[0].definitions = [Definition(es)] }
    if let en { $0.sections[2].definitions = [Definition(en)] }
  }
}

/// A sound concept of some regions that cites laws.
func citing(_ citations: Citation..., regions: [String] = ["DO", "HT", "US"]) -> Glossary {
  changed {
    $0.regions = regions
    $0.citations = citations
  }
}
