# SPDX-FileCopyrightText: 2026 The Textback authors
# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D LUPDATE=... -D SOURCES=... -D SCRATCH=... -P translations.cmake: fails where a word of the window is not
# translated yet. The files are read anew from the sources first, in a copy: a string that they do not know counts, too.
file(REMOVE_RECURSE ${SCRATCH})
file(GLOB known ${SOURCES}/translations/*.ts)
file(COPY ${known} DESTINATION ${SCRATCH})
file(GLOB copies ${SCRATCH}/*.ts)
execute_process(COMMAND ${LUPDATE} -silent -no-obsolete -locations none -I ${SOURCES} ${SOURCES}/ui ${SOURCES}/app -ts ${copies}
                COMMAND_ERROR_IS_FATAL ANY OUTPUT_QUIET ERROR_QUIET)
foreach(language es fr)
  file(STRINGS ${SCRATCH}/textback_${language}.ts open REGEX "type=\"unfinished\"")
  list(LENGTH open count)
  if(count)
    message(SEND_ERROR "${count} strings are not translated in textback_${language}.ts: build the target update_translations.")
  endif()
endforeach()

# In French a text is a "texto"; a "message" is what somebody says to a machine.
file(READ ${SCRATCH}/textback_fr.ts french)
string(REPLACE ";" "," french "${french}")
string(REGEX MATCHALL "<(translation|numerusform)>[^<]*[Mm]essages?[ .,:!?<][^<]*" found "${french}")
foreach(each ${found})
  if(NOT each MATCHES "[Mm]essages? voca|essage laissé|laissé un message")
    message(SEND_ERROR "In French a text is called \"texto\": ${each}")
  endif()
endforeach()

# French as Canada sets it: a space that does not break before ":" and within « », none before ";", "?" and "!". Read with
# "," for ";", as above.
string(REGEX MATCHALL "<(translation|numerusform)>[^<]*( ,| :| !| [?]| »|« |&#xa0,(,|!|[?]))[^<]*" found "${french}")
foreach(each ${found})
  message(SEND_ERROR "The space before or after a sign is not as in Canada: ${each}")
endforeach()
