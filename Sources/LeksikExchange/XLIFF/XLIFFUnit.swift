public import LeksikModel

/// A segment of an XLIFF document: its source, and its target where there is one.
public struct XLIFFUnit: Sendable, Hashable {
  /// A name that is unique in the document: the id of the unit, and of the segment if it has several.
  public typealias ID = String

  /// The name.
  public var id: ID
  /// The source with its inline codes.
  public var source: Segment
  /// The target with its inline codes; `nil` when there is none, or an empty one.
  public var target: Segment?
  /// The notes of the unit.
  public var notes: [String]
  /// The state as the file says: `"final"`, `"translated"`.
  public var state: String?
  /// Whether it is to be translated at all.
  public var isTranslatable = true
  /// Where it starts.
  public var location: SourceLocation

  // Where its elements stand, by their number in the document.
  var places = Places()

  struct Places: Sendable, Hashable {
    /// The `trans-unit` or `unit`.
    var unit = 0
    /// The `segment`, or the `mrk` of a segmented source.
    var segment: Int?
    /// The `source`, or the `seg-source`, behind which a target stands.
    var source = 0
    /// The `target` of the unit or segment.
    var target: Int?
    /// The `mrk` of the target that belongs to that of the source.
    var targetMark: Int?
    /// The mid of the segment in a segmented source of version 1.2.
    var mid: String?
    /// The id of the `segment` of version 2.
    var segmentID: String?
    /// The elements of the codes of the source, in the order of its codes.
    var codes: [Int] = []
  }
}

extension XLIFFUnit {
  /// Whether a person has confirmed the target, as far as its state says.
  var review: Segment.Review? {
    switch state {
    case "final", "signed-off", "reviewed": .reviewed
    case "leksik:needs-review": .unreviewed
    case "new", "initial", "translated", nil: nil
    default: state?.hasPrefix("needs-") == true ? .unreviewed : nil
    }
  }

  /// The unit of a memory.
  var translationUnit: TranslationUnit {
    var segments = [source]
    if var target {
      target.review = review
      segments.append(target)
    }
    return TranslationUnit(id: id, segments: segments, notes: notes)
  }
}
