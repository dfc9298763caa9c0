import LeksikModel

extension TranslationUnit {
  /// The segment that translates `source`, in the language asked for; without one, in the unit's
  /// first other language.
  func target(of source: Segment, in language: LanguageTag?) -> Segment? {
    if let language {
      guard let segment = segment(in: language), segment.language != source.language
      else { return nil }
      return segment
    }
    return segments.filter { $0.language != source.language }.min { $0.language < $1.language }
  }
}
