import type { Lexicon } from './Lexicon';

/** English, British spelling included, and the misspellings that journals share. */
export const english: Lexicon = {
  language: 'en',
  partsWords: true,
  headFirst: false,
  titles: {
    strong: {
      practice: `
        best practice, best practices, good practice, good practices, better practices, good habits, recommended practices, industry practices, coding practices,
        engineering practices, development practices, security practices, testing practices, key practices, core practices, practices adopted, practices applied,
        practices followed, practices learned, practices learnt, professional practices, practices i, practices we, guiding principles, principles i, principles learned,
        principles to follow, golden rules, rules of thumb, rule of thumb, rules to live by, lessons and rules, dos and don'ts, do's and don'ts, do and don't,
        dos and donts, do & don't, dos & don'ts, do's & don'ts, pro tips, my tips, development tips, debugging tips, productivity tips, tips and tricks, tips & tricks,
        tips for future, advice for, advice to, my advice, words of advice, advice i, key recommendations, recommendations for, our recommendations, my recommendations,
        what could be improved, what could have been improved, what could be better, what to improve next time, start doing, stop doing, continue doing, keep doing,
        things to avoid, habits to keep, rules i follow, coding standards, what not to do, what to avoid, what could go better, never do, always do, must do,
        team agreements, working agreements, strategies that worked, preventive measures, how to avoid it, how to avoid this, how to prevent it, how to prevent this,
        tip of the day, what i'd change, what i would change, what i'd change next time, what to improve, to do better, what to do better, what i want to improve`,
      lesson: `
        takeaways, key takeaway, main takeaway, personal takeaway, my takeaway, biggest takeaway, final takeaway, takeaway message, take aways, takeways, takaways,
        take-home points, lesson learned, lesson learnt, lessons learned, lessons learnt, leasons learned, lesons learned, key lessons, important lessons,
        valuable lessons, main lessons, biggest lessons, hard lessons, technical lessons, engineering lessons, lessons i, lessons we, lessons from, learned lessons,
        what i discovered, what i understood, things i wish, learning takeaways, insights gained, key insights, personal insights, my insights, main insights,
        technical insights, engineering insights, practical insights, learning insights, insights from, realizations, realisations, points to remember, things to remember,
        what to remember, key points, main points, important points, what worked, what worked well, what went well, do differently, better next time, growth and learning,
        growth & learning, aha moments, eye openers, good to know, worth knowing, worth remembering, things to know, til, today i learned, what to do differently,
        what i would do differently, what we would do differently, what i took away, what i take away, what stuck with me, what stuck, in hindsight, looking back i would,
        to keep in mind, what to keep in mind, keep in mind, what i'd do next time, what i would do next time, what i know now, important notes, what i will do next time,
        taught me, taught us, tell my past self, tell my younger self, start over, did it again, what i will remember, what i'll remember, lessons for,
        notes for next time, for next time, what surprised me, what surprised us, what i found out, key findings, main findings, key observations, things that helped,
        what helped, things that worked, hard-won lessons, hard-earned lessons, moral of the story, remember this, reminder to self, reminders to self,
        notes to my future self, note to my future self, notes to future me, don't forget, debugging lessons, today's lesson, lesson of the day, important to remember,
        core lessons, epiphanies, eureka moments, light-bulb moments, what clicked, what made it click, what i understand now, need to know, must know,
        learned the hard way, learnt the hard way, bottom line`,
      learning: `
        i learned, i learnt, i've learned, i've learnt, i have learned, i have learnt, i am learning, we learned, we learnt, we have learned, you learned, we've learned,
        what was learned, what is learned, things learned, learnings, my key learnings, learning points, key learning points, did i learn, did we learn, have i learned,
        have we learned, did you learn`,
      pitfall: `
        gotcha, gotchas, pitfall, pitfalls, common pitfalls, traps, common traps, caveats, footguns, common mistakes, frequent mistakes, typical mistakes,
        mistakes to avoid, common errors, anti-patterns, antipatterns, things that went wrong, known gotchas, things to watch out for, watch out, watch out for, beware of,
        surprises, common misconceptions, quirks, things to watch, surprising behavior, surprising behaviour`,
      challenge: `
        challenge, challenges, obstacle, obstacles, hurdle, hurdles, difficulty, difficulties, roadblock, roadblocks, blockers, struggles, struggled with, we struggled,
        i struggled, pain points, problems faced, problems encountered, problems i, problems solved, problems we, problems and solutions, problem and solution,
        problems and fixes, problems solutions, problem solution, issues faced, issues encountered, issues and solutions, issues and fixes, issues resolved, issues fixed,
        issues solved, issues i, issues we, errors i, errors solved, bugs i, problems fixed, mistakes i made, mistakes i, mistakes made, bugs fixed, bugs and fixes,
        errors encountered, errors faced, bugs encountered, technical problems, technical issues, common problems, common issues, known problems, solutions implemented,
        what went wrong, what was hard, what was difficult, what was challenging, what didn't work, what didn't go well, what did not go well, what did not work,
        hardest part, where i got stuck, errors and fixes, errors and solutions, problems & solutions, issues & solutions, issues & fixes, errors i solved, issues i fixed,
        stumbling blocks, stumbling block, hard parts, hard part, the hard part, what gave me trouble, what tripped me up, problems along the way, what was tricky,
        tricky parts, what confused me, what broke, debugging stories, debugging log, debugging notes, errors i hit, bugs i hit, what slowed me down, setbacks, setback,
        what caused trouble, where things got difficult, what held me back, what held us back, what blocked me, what blocked us, trouble spots, what i got wrong,
        what we got wrong, things that broke, frustrations, sticking points, bumps in the road, what was confusing, what frustrated me`,
      solution: `
        solution, solutions, how i solved it, how i solved them, how we solved it, how we solved them, how i fixed it, how i fixed them, how it was solved,
        how they were solved, resolution, the fix, how i overcame it, how i overcame them, how we overcame it, how we overcame them, how to fix`,
      technology: `
        technology, technologies, tech stack, techstack, technical stack, built with, built using, technology stack, tech, stack, tools, tooling, frameworks,
        programming languages, libraries`,
      concept: `
        concept, concepts, fundamentals, core topics, key topics, topics covered, theory, backend development principles, architecture concepts`,
      overview: `
        overview, introduction, intro, background, program description, about the program, purpose, welcome, motivation, about this project, project description`,
      conclusion: `
        conclusion, conclusions, concluding, final thoughts, final words, final note, final reflection, closing, closing thoughts, wrap up, wrapping up`,
      checklist: `checklist, checklists, check list`,
      summary: `in summary, to sum up, summary of lessons, summary and lessons`,
      project: `
        feature, features, functionality, use cases, requirement, requirements, prerequisite, prerequisites, demo, screenshots, endpoints, file structure,
        folder structure, project structure, installation, configuration`,
      administrative: `
        goal, goals, objective, objectives, aim, aims, next step, next steps, study next, to study, what's next, what is next, whats next, up next, learn next, future work, future plans,
        future improvements, future enhancements, planned improvements, next improvements, upcoming improvements, possible improvements, planned features, planned work,
        open questions, future goals, future steps, future learning, roadmap, road map, plan, plans, planned, todo, to do, to learn, to explore, to continue,
        continue learning, areas to improve, skills to improve, to master, want to, proud of, upcoming, resource, resources, reference, references, further reading,
        related, see also, recommended reading, reading list, books, links, credits, acknowledgements, acknowledgments, contributing, contribution, contributions,
        contribute, contributors, curriculum, syllabus, schedule, timeline, learning path, learning outcome, learning outcomes, deliverable, deliverables, license,
        licence, contact, author, authors, about me, connect, faq, deadline, deadlines, changelog, release notes, follow up, improvements planned, running locally,
        run locally, running the project, run the project, getting started, how to use, how to run, what i will, what we will, what i plan, basic usage`,
      assessment: `
        criteria, criterion, rubric, rubrics, evaluation, grading, assessment, marks, score, scoring, table of contents, contents, submission, index, agenda, questions,
        prompts, quiz, exercise, exercises, assignment, homework, instructions, tasks, quiz questions, interview questions`,
    },
    heading: {
      learning: `learned, learnt`,
      practice: `
        tips, recommendations, guidelines, conventions, practices, suggestions, principles, house rules, ground rules`,
      lesson: `reflection, reflections, retrospective, wisdom, personal growth`,
    },
    whole: {
      learning: `key learning, personal learning, main learning`,
      practice: `
        advice, rules, recommendation, guideline, convention, do, dos, do this, avoid, do not, don't, don'ts, donts, dont, never, always, commandments, cheat sheet,
        to improve, improvements, things to do, action items`,
      lesson: `
        takeaway, take away, insight, insights, lesson, lessons, remember, notes to self, note to self, discoveries, reminders, reminder, morals, moral, surprising things,
        observations, findings, interesting findings`,
      pitfall: `
        mistakes, mistake, warnings, caveat, trap, misconceptions, misconception, myths, oddities`,
      challenge: `problems, problem, issues, issue, errors, bugs, symptom, symptoms`,
      solution: `fix, fixes, workaround, workarounds, answer`,
      overview: `about, summary of the project, project summary, abstract`,
      summary: `summary, recap, in short, key facts, at a glance`,
      project: `
        structure, setup, set up, usage, repository, directory, commit, commits, template, templates, naming, entry, status, progress, collaborate, collaboration, support,
        learning journey, expectations, policy, community`,
      administrative: `future, metrics, project metrics, achievements, accomplishments`,
    },
  },
  labels: {
    practice: `
      tip, tips, advice, best practice, recommendation, recommended, rule, rule of thumb, guideline, pro tip, hint, do, always, important, prevention, how to apply,
      next time, for next time, good practice`,
    lesson: `
      takeaway, takeaways, key takeaway, key takeaways, main takeaway, personal takeaway, take away, learning, learnings, key learning, key learnings, lesson, lessons,
      lesson learned, lessons learned, lesson learnt, lessons learnt, key lesson, what i learned, what i learnt, what i've learned, what we learned, what this taught me,
      learned, learnt, insight, key insight, moral, til, remember, key point, bottom line, important lesson, i learned, i learnt, what it taught me, note to self,
      reminder, don't forget, keep in mind, aha moment, aha moment today, what clicked, what clicked today, what finally clicked, mental shift, mental shift today`,
    pitfall: `
      gotcha, pitfall, common pitfall, common pitfalls, caveat, common mistake, mistake, watch out, trap, anti-pattern, antipattern, wrong, misconception, warning,
      caution, be careful, beware`,
    challenge: `
      challenge, challenges, problem, problems, issue, issues, obstacle, difficulty, hurdle, bug, error, roadblock, pain point, problem faced, problem encountered,
      challenge encountered, issue encountered, challenge faced, issue faced, problem statement, what happened, what went wrong, situation, symptom, symptoms, struggle,
      blocker, failure, error message, difficulties, obstacles, hurdles, bugs, errors, roadblocks, pain points, struggles, blockers, failures, trouble, what broke,
      root problem, observed problem, incident, outage, bug report, stuck, stuck on, got stuck on, struggled with, where i struggled, where i got stuck, where i tripped up`,
    solution: `
      solution, solutions, sol, fix, fixes, resolution, approach, resolved, solved, solved by, resolved by, fixed by, workaround, workarounds, mitigation, mitigations,
      resolutions, remedy, remediation, suggested remediation, quick fix, preventive action, corrective action, action, action taken, actions taken, what i did,
      what we did, how they were solved, how you solved it, how it was solved, solution implemented, solutions implemented, implemented solution, solution applied,
      overcome by, overcoming challenges, overcoming the challenges, breakthrough, fixed, measure, measures, measures taken, how i solved it, how i fixed it,
      how we solved it, how we fixed it, how we understood this, how i overcame it, how i overcame this, how we overcame it, right way, the right way, solved with,
      to overcome this, to solve this, to fix this, to solve it, to fix it, to address this, to resolve this, to tackle this, to overcome it, to solve this challenge,
      to solve this problem, to overcome this challenge, to address this challenge, to handle this, to mitigate this, correct, how i solved them, how we solved them,
      how i fixed them, how i understood this, how i understood it, how we understood it, fixed in, resolved in, solved in, how i fixed this, how we fixed this,
      what worked, what fixed it, what solved it, how to fix, how to fix it, unstuck by, got unstuck by, correction, change made, changes made, what was changed,
      corrected code, correct code, after the fix, applied fix, fix applied, fixes applied, what was done, debugging, corrected, now works, patch`,
    question: `question`,
    answer: `answer`,
    aside: `
      result, results, response, outcome, outcomes, impact, benefit, benefits, effect, root cause, root causes, cause, likely cause, likely causes, possible cause,
      possible causes, common causes, contributing factors, context, status, tools used, technologies used, tools, technologies, example, examples, code, note, details,
      why, why it matters, implementation time, evidence, time spent, diagnosis, investigation, attempted solution, attempted solutions, attempts, what i tried,
      what we tried, verification, reason, scope, rationale, explanation, background, causes, consequence`,
    summary: `tl;dr, tldr, tl dr`,
    otherwise: `otherwise, or else`,
    metadata: `
      date, time, timestamp, when, severity, priority, component, environment, category, author, reporter, license, licence, authors, maintainer, maintainers, contact,
      in this project, in this repo, where it is used, where it's used, used in, location, email, e-mail, version, last updated, repo, repository, github repo, github repository, duration, tags, level, difficulty level, illustration, purpose, objective,
      goal`,
    pointer: `
      read more, source, sources, link, links, see, see also, reference, references, further reading, more, learn more, docs, documentation, credit, credits, code example,
      repo link`,
  },
  sentences: {
    advice: `
      use, avoid, keep, write, test, plan, start, break, build, choose, prefer, commit, don't, do not, document, read, ask, think, learn, make, take, do, never, always,
      design, validate, automate, separate, handle, log, measure, secure, store, review, stay, be, treat, follow, apply, cache, structure, organize, organise, add, set,
      put, check, ensure, run, monitor, try, remember, limit, clear, restart, reinstall, update, increase, reduce, replace, remove, disconnect, upgrade, downgrade, switch,
      rename, delete, install, define, create, give, wrap, pin, split, return, verify, watch, prepare, provide, implement, stop, leave, let, bind, bound, alert, agree,
      only, configure, enable, disable, look, consider, count, make sure, move, name, mock, pass, push, rotate, save, send, share, sort, tag, index, encrypt`,
    obligation: `
      should, must, shouldn't, mustn't, never, always, need to, needs to, have to, has to, better to, better than, instead of, it is important to, important to, make sure,
      worth, pays off, it pays`,
    telling: `
      i learned, i learnt, i've learned, i have learned, we learned, we've learned, we have learned, i realized, i realised, we realized, we realised, i discovered,
      we discovered, i found out, we found out, taught me, taught us, helped me understand, helped us understand, made me realize, helped me to understand,
      made us realize, i should have, we should have, i shouldn't have, we shouldn't have, i should not have, the team should have, i would have, we would have, i'd have,
      i would start, i would rather, i would definitely, i would not, lesson learned, learned how, learned why, learned that, learned to, learned when, learned about,
      learnt how, learnt why, learnt that, learnt to, also learned, the lesson is, the lesson, the takeaway is, key takeaway is, major takeaway is, main takeaway is,
      biggest takeaway, main lesson, note to self, understood why, understood how, understood that, i understood, gained an understanding, gained insight,
      gained a deeper understanding`,
    reminding: `
      remember that, remember to, always remember, never forget, don't forget that, keep in mind, note to self, be aware that, beware of, beware that, be careful with,
      be careful to, lesson learned, the lesson, the takeaway, key takeaway is, the moral, next time i, next time we, i should have, we should have`,
    emptyTelling: `
      learned a lot, learnt a lot, learned a great deal, learned so much, learned much, learned many, learned the following, learned several, learned various,
      lessons i learned, things i learned, lessons learned, learned lots, learnt so much, learnt many, lessons we learned, things we learned, several challenges,
      various challenges, many challenges, multiple challenges, numerous challenges, a few challenges, some challenges, different challenges, several issues,
      various issues, several problems, various problems, some problems, some issues, many problems, many issues, several difficulties, several obstacles,
      a number of challenges, several technical challenges`,
    solving: `
      i overcame, i solved, i fixed, i resolved, i addressed, i mitigated, i tackled, i worked around, i got around, we overcame, we solved, we fixed, we resolved,
      we addressed, we mitigated, we tackled, we worked around, we got around, this was solved, it was solved, this was fixed, it was fixed, this was resolved,
      it was resolved, they were solved, they were fixed, to solve, to fix, to resolve, to overcome, to address, to mitigate, to tackle, to get around, what helped,
      the solution was, the solution is, my solution was, our solution was, the fix was, the fix is, the resolution was, the resolution is, the workaround was,
      the workaround is, so i, so we, finally i, eventually i, i ended up, we ended up, i eventually solved, i finally solved, i finally fixed, i eventually fixed,
      solved by, fixed by`,
    solvedBy: `
      solved by, solved it by, solved this by, solved with, solved using, solved it with, solved through, resolved by, resolved it by, resolved this by, resolved with,
      resolved using, resolved through, fixed by, fixed it by, fixed this by, fixed with, fixed using, fixed it with, fixed through, overcame it by, overcame this by,
      overcame by, overcome by, overcome with, overcame with, addressed by, addressed this by, addressed it by, addressed with, handled by, handled with, handled it by,
      handled this by, mitigated by, mitigated with, worked around with, solved them by, fixed them by, resolved them by, addressed them by, overcame them by, fixed via,
      until i, until we`,
    solvedAtEnd: `
      did the trick, solved it, fixed it, solved this, fixed this, solved the problem, fixed the problem, solved the issue, fixed the issue, resolved it,
      resolved the issue, resolved the problem, made it work`,
    unsolved: `
      not solved, not fixed, not resolved, unsolved, unresolved, still broken, still open, never solved, couldn't solve, couldn't fix, could not solve, could not fix,
      can't fix`,
    deeds: `
      brought, built, chose, cut, drew, found, gave, kept, made, put, ran, rebuilt, reset, rewrote, set, split, took, used, wrote, using, by using, we set, we built,
      we made, i set, i built, i made`,
    hence: `so, therefore, hence`,
    troubleTitles: `
      troubleshooting, trouble shooting, pitfalls hit, known issues, common issues, common problems, common errors`,
    trouble: `
      fail, failed, fails, failing, failure, incident*, outage*, error, errors, broke, broken, crash*, bug, bugs, couldn't, could not, didn't, did not, wasn't, was not,
      weren't, were not, had no, no longer, slow, slowed, too large, too long, too slow, too many, appeared, occurred, stuck, difficult, hard to, tricky, challenging,
      conflict*, missing, mismatch, unable, timed out, leak*, solved, resolved, fixed, problem, problems, issue, issues, challenge, challenges, difficulty, struggled,
      lost, confusing, obstacle, obstacles, hurdle, hurdles, challenge*`,
    self: `i, we, my, our, us, myself`,
    ofSentences: `
      i, we, you, it, this, they, that, nobody, everybody, nothing, everything, an, a, the, every, each, any, more, than, before, after, without, instead, early, often,
      once, may, might, need, is, are, was, were, be, been, can, could, should, must, will, would, has, have, had, does, did, do, not, never, always, helps, makes, made,
      keeps, saves, matters, leads, improves, ensures, prevents, reduces, allows, enables, requires, needs, means, beats, pays, gives, lets, goes, comes, takes, becomes,
      depends, taught, don't, isn't, can't, won't, doesn't, aren't, cannot, if, when, because, so`,
  },
  small: {
    fillers: `
      the, my, our, a, an, some, main, technical, key, final, biggest, greatest, hardest, major, primary, toughest, personal, general, common, important, most,
      most important, top, more, other, useful, practical, quick, few, few of, additional, additionally, best, interview, ten, five, three, seven, current, recent, minor`,
    joiners: `and, or, vs, plus`,
    complements: `for, about, from, in, of, on, with, when, while, during, to, at, after, by, as, using, through, that`,
    units: `
      week, day, sprint, part, lesson, module, unit, chapter, session, milestone, task, month, year, phase, weeks, days, sprints, parts, lessons, modules, units, chapters,
      sessions, step, section, lecture, lab`,
    ordinals: `
      first, second, third, fourth, fifth, sixth, last, final, firstly, secondly, thirdly, fourthly, lastly, finally, one, two, three, four, five, six`,
    weights: `points, point, pts, marks, mark`,
  },
  empty: {
    nothing: `
      none, nothing, n/a, na, none so far, nothing so far, none yet, nothing yet, no challenges, no issues, no problems, no blockers, not applicable, no major challenges,
      no major issues, no major problems`,
    placeholders: `
      todo, tbd, tba, fill in, fill this in, in your own words, coming soon, to be added, to be written, to be completed, to be filled, to be filled in, your name,
      your answer, your notes, your text, lorem ipsum, insert here, write here, add here, placeholder, your own words, explain here, yyyy mm dd, wip`,
    prompts: `
      e.g., for example,
      describe, explain, list, mention, write down, summarize, summarise, reflect on, state, what, how, why, add your, enter, insert, note any, share your, write, if you,
      if your, please, feel free, if errors, if any`,
    leadIns: `
      this documentation, this document, this repository, this repo, this readme, this section, this journal, this page, this file, the following, here are, here is,
      below are, these are, this structure, would you like me to, do you want me to, let me know if, if you want i can, if you'd like, the repository, the document,
      in this section, this note, this version, this format`,
  },
};
