// @ts-check
/** Writes down what the frame says. It listens before the frame is there, so that nothing is missed. */
{
  const told = document.getElementById('told')
  document.addEventListener('imp-stream-finder', (event) => {
    if (!(event instanceof CustomEvent)) return
    const line = document.createElement('li')
    line.textContent = JSON.stringify(event.detail)
    told?.append(line)
  })
}
