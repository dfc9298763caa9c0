/// A copy of constant data in bare memory that lives as long as the process.
///
/// Counting references to arrays costs as much as a look-up in them.
func immortal<Element>(_ elements: [Element]) -> UnsafeBufferPointer<Element> {
  let memory = UnsafeMutableBufferPointer<Element>.allocate(capacity: elements.count)
  _ = memory.initialize(from: elements)
  return UnsafeBufferPointer(memory)
}
