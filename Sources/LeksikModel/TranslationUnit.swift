/// The same utterance in several languages, as an interpreter rendered it.
///
/// ```swift
/// let unit = TranslationUnit(
///   id: "ARR-001",
///   segments: [
///     Segment("Usted tiene derecho a un abogado.", in: .spanish),
///     Segment("Ou gen dwa pou ou gen yon avoka.", in: .haitianCreole),
///   ])
/// unit.segment(in: .haitianCreole)?.text  // "Ou gen dwa pou ou gen yon avoka."
/// ```
///
/// Source: `tu` of TMX 1.4b. Either side may be the one that is searched.
public struct TranslationUnit: Sendable, Hashable {
  /// A stable name, unique within a memory: `"ARR-001"`.
  public typealias ID = String

  /// The stable name.
  public var id: ID
  /// The segments; of several in one language the first is the one to show, the others are variants.
  public var segments: [Segment]
  /// Where it is said: `"rights at arrest"`.
  public var setting: String?
  /// The register of all its segments, where known.
  public var register: Term.Register?
  /// Remarks: who says it, when, with what caution.
  public var notes: [String]
  /// When it was last changed, where known; the later of two equal matches comes first.
  public var changed: Timestamp?
  /// How it came to be, where known: penalties are set by origin.
  public var origin: Origin?
  /// The confidential case it belongs to; `nil` when it may be used for any.
  public var caseName: String?
  /// Whatever else the memory says of the unit.
  public var properties: [Property]

  /// A unit; everything but its id and segments may be left out.
  public init(
    id: ID, segments: [Segment], setting: String? = nil, register: Term.Register? = nil,
    notes: [String] = [], changed: Timestamp? = nil, origin: Origin? = nil,
    caseName: String? = nil, properties: [Property] = []
  ) {
    self.id = id
    self.segments = segments
    self.setting = setting
    self.register = register
    self.notes = notes
    self.changed = changed
    self.origin = origin
    self.caseName = caseName
    self.properties = properties
  }

  /// The segment in `language`, or in the nearest language that the unit has.
  public func segment(in language: LanguageTag) -> Segment? {
    guard let resolved = language.resolved(among: segments.map(\.language)) else { return nil }
    return segments.first { $0.language == resolved }
  }
}
