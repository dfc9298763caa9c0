import LeksikModel
import LeksikValidation

/// A concept that breaks no rule, with one noun in each language.
func sound(
  _ id: String, es: String = "juez", ht: String = "jij", en: String = "judge",
  field: String? = "courts", relations: [Relation] = [], notes: [String] = []
) -> Concept {
  Concept(
    id: id, subjectField: field, relations: relations, notes: notes,
    sections: [
      LanguageSection(language: .spanish, terms: [noun(es, gender: .masculine)]),
      LanguageSection(language: .haitianCreole, terms: [noun(ht)]),
      LanguageSection(language: .english, terms: [noun(en)]),
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
