import CXML
import LeksikModel
import LeksikText

/// A forward-only walk over the elements of an XML document that nobody trusts.
///
/// It is a class because it owns a C handle. A reader of a format asks for the children of an
/// element one after the other; what it does not ask for is passed over. When the document breaks
/// off or is not well-formed, there are no more children and `failed` is true.
final class XMLReader {
  /// What is wrong with the document so far.
  var log: DiagnosticLog
  /// How deep the element last entered lies; the root has 1.
  private(set) var depth: Int32 = 0
  /// Where the element last entered starts.
  private(set) var place = Place(line: 0, column: 0)
  /// Whether reading stopped before the end of the document.
  private(set) var failed = false

  private var isOtherKind = false
  /// How many texts were not let in, each with its diagnostic.
  private(set) var refusals = 0

  private let door: OpaquePointer
  /// At a fixed address, as the door writes to it for every tag: to pass a property of an object costs
  /// a check of its own each time.
  private let last = UnsafeMutablePointer<cxml_event>.allocate(capacity: 1)
  private var event: cxml_event { last.pointee }
  private var buffer: [UInt8] = []

  /// A line and a column in bytes, from 1.
  struct Place {
    var line: Int
    var column: Int
  }

  /// Reads bytes that stay where they are for the life of the reader.
  init(_ bytes: UnsafeBufferPointer<UInt8>, path: String) {
    guard let door = cxml_open_memory(bytes.baseAddress, bytes.count, XMLName.vocabulary) else {
      preconditionFailure("out of memory")
    }
    self.door = door
    last.initialize(to: cxml_event())
    log = DiagnosticLog(path: path)
  }

  /// Reads the file at `path` piece by piece.
  init(path: String) throws(ExchangeError) {
    var code: Int32 = 0
    guard let door = cxml_open_file(path, XMLName.vocabulary, &code) else {
      throw ExchangeError(errno: code, path: path)
    }
    self.door = door
    last.initialize(to: cxml_event())
    log = DiagnosticLog(path: path)
  }

  /// Reads what `stream` gives when it is called with `context`.
  init(stream: cxml_read, context: UnsafeMutableRawPointer, path: String) {
    guard let door = cxml_open_stream(stream, context, XMLName.vocabulary) else {
      preconditionFailure("out of memory")
    }
    self.door = door
    last.initialize(to: cxml_event())
    log = DiagnosticLog(path: path)
  }

  deinit {
    cxml_close(door)
    last.deallocate()
  }

  /// Moves to the next event of the document and gives its kind.
  func advance() -> Int32 {
    let kind = cxml_next(door, last)
    if kind == Int32(CXML_START) { starts += 1 }
    return kind
  }

  /// How many elements have started; the number of the one last entered is one less.
  private(set) var starts = 0

  /// The depth of the event last met.
  var currentDepth: Int32 { event.depth }

  /// The characters of the text last met.
  var pieceText: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(start: event.bytes, count: event.length)
  }

  /// Takes the start tag last met as the element entered.
  func enter() -> XMLName {
    depth = event.depth
    place = Place(line: Int(event.line), column: Int(event.column))
    return XMLName(index: event.name)
  }

  /// Enters the root element; `nil` when there is none.
  func root() -> XMLName? { child(of: 0) }

  /// Enters the next child of the element at `parent`; `nil` when that element ends.
  func child(of parent: Int32) -> XMLName? {
    while !failed {
      switch advance() {
      case Int32(CXML_START):
        guard event.depth == parent + 1 else { continue }
        return enter()
      case Int32(CXML_STOP):
        if event.depth == parent { return nil }
      case Int32(CXML_TEXT):
        if event.depth == parent, !isBlank(text: event) {
          log.tally(
            .warning, rule: "xml-text",
            "text between elements is not kept; put it inside an element",
            at: Place(line: Int(event.line), column: 0))
        }
      case Int32(CXML_END):
        return nil
      default:
        fail()
      }
    }
    return nil
  }

  /// The spelling of the element last entered, without its prefix.
  ///
  /// Like the attributes, it is there until the reader moves on.
  var elementName: String {
    String(decoding: UnsafeBufferPointer(start: event.bytes, count: event.length), as: UTF8.self)
  }

  /// How many attributes the element last entered has.
  var attributeCount: Int { Int(event.attribute_count) }

  /// An attribute of the element last entered, by its local name.
  func attribute(_ name: XMLName) -> String? {
    for index in 0..<Int(event.attribute_count) {
      let attribute = event.attributes[index]
      if attribute.name == name.rawValue {
        return value(of: attribute)
      }
    }
    return nil
  }

  /// An attribute that has a prefix, by its local name.
  func foreignAttribute(_ name: String) -> String? {
    for index in 0..<Int(event.attribute_count) {
      let attribute = event.attributes[index]
      guard attribute.name < 0 else { continue }
      let local = UnsafeBufferPointer(
        start: event.attribute_bytes + attribute.local, count: attribute.local_length)
      if local.elementsEqual(name.utf8) { return value(of: attribute) }
    }
    return nil
  }

  private func value(of attribute: cxml_attribute) -> String? {
    let bytes = UnsafeBufferPointer(
      start: event.attribute_bytes + attribute.value, count: attribute.value_length)
    guard StreamSafe.firstViolation(in: bytes) == nil else {
      refuse(at: place)
      return nil
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// All text inside the element last entered, which ends with it; `nil` when it is refused.
  ///
  /// Elements inside it are passed to `keeps`; the text of those it answers false for is left out.
  func text(keeps: (XMLName) -> Bool = { _ in true }) -> String? {
    collectText(keeps: keeps) ? String(decoding: buffer, as: UTF8.self) : nil
  }

  /// What `body` makes of the bytes of all text inside the element last entered, which ends with it;
  /// `nil` when it is refused.
  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    collectText { _ in true } ? buffer.withUnsafeBufferPointer(body) : nil
  }

  /// Puts the text of the element last entered into `buffer`; false when it is refused.
  private func collectText(keeps: (XMLName) -> Bool) -> Bool {
    let (outer, start) = (depth, place)
    var leftOut: Int32 = .max
    buffer.removeAll(keepingCapacity: true)
    while !failed {
      switch advance() {
      case Int32(CXML_TEXT):
        guard event.depth < leftOut else { continue }
        buffer.append(contentsOf: UnsafeBufferPointer(start: event.bytes, count: event.length))
      case Int32(CXML_START):
        let name = XMLName(index: event.name)
        if event.depth < leftOut, !keeps(name) { leftOut = event.depth }
      case Int32(CXML_STOP):
        if event.depth == leftOut { leftOut = .max }
        if event.depth == outer {
          let isSafe = buffer.withUnsafeBufferPointer { StreamSafe.firstViolation(in: $0) } == nil
          if !isSafe { refuse(at: start) }
          return isSafe
        }
      default:
        fail()
      }
      if buffer.count > Int(CXML_MAX_TEXT) {
        _ = tooLong(from: start)
        return false
      }
    }
    return false
  }

  func tooLong(from start: Place) -> String? {
    log.add(.error, rule: "xml", "a text longer than 1 MiB; split it", at: start)
    failed = true
    return nil
  }

  func refuse(at place: Place) {
    refusals += 1
    log.add(
      .error, rule: "xml-marks",
      "more than 30 combining marks in a row; this is not text of any language, remove them",
      at: place)
  }

  func fail() {
    failed = true
    let problem = cxml_failure(door)
    let reason = problem.message.map { String(cString: $0) } ?? "not well-formed XML"
    let message =
      depth == 0
      ? "this cannot be read as XML: \(reason)" : "\(reason); nothing after this place is read"
    log.add(
      .error, rule: "xml", message,
      at: Place(line: Int(problem.line), column: Int(problem.column)))
  }

  /// Says that the document is of another kind.
  func refuseRoot(_ rule: String, _ message: String) {
    isOtherKind = true
    log.add(.error, rule: rule, message, at: place)
  }

  /// Whether the rest of the document, or all of it, is not known.
  var isBroken: Bool { failed || isOtherKind }

  /// Reads what follows the root, and hands over what was wrong.
  func finish() -> [Diagnostic] {
    while !failed, child(of: 0) != nil {}
    let complaint = cxml_complaint(door)
    if !failed, let message = complaint.message {
      log.add(
        .warning, rule: "xml", String(cString: message),
        at: Place(line: Int(complaint.line), column: Int(complaint.column)))
    }
    return log.finish()
  }
}

private func isBlank(text event: cxml_event) -> Bool {
  UnsafeBufferPointer(start: event.bytes, count: event.length).allSatisfy { $0 <= 0x20 }
}
