const advice =
  /^(?:how|why|when|whether|that|to|use|avoid|keep|write|test|plan|start|break|build|choose|prefer|commit|document|read|ask|think|learn|make|take|do|don['’]t|never|always|design|validate|automate|separate|handle|log|measure|secure|store|review|stay|be|treat|follow|apply|cache|structure|organi[sz]e)\s/i;

/** Whether a text begins as advice does, or as the answer to a question. */
export function isAdvice(text: string): boolean {
  return advice.test(text);
}
