  +3.000s   0.010s  jobs: ci broken [Job 00000000-0000-4000-8000-000000000204]
  +3.000s   0.010s    ci: ci create [201 rv -> 5]
                        = {"kind":"Job","apiVersion":"batch/v1","metadata":{"name":"broken","namespace":"ci","uid":"00000000-0000-4000-8000-000000000204","resourceVersion":"5","creationTimestamp":"2026-11-23T12:00:00Z","annotations":{"traceparent":"00-xyz"}},"spec":{}}

  +2.000s   0.010s  jobs: ci nightly [Job 00000000-0000-4000-8000-000000000203] trace_context=00-1bf8651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                      ~ a span elsewhere
  +2.000s   0.010s    ci: ci create [201 rv -> 5]
                        = {"kind":"Job","apiVersion":"batch/v1","metadata":{"name":"nightly","namespace":"ci","uid":"00000000-0000-4000-8000-000000000203","resourceVersion":"5","creationTimestamp":"2026-11-23T12:00:00Z","annotations":{"traceparent":"00-1bf8651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"}},"spec":{}}

  +0.000s   0.010s  pipelineruns: ci build [PipelineRun 00000000-0000-4000-8000-000000000201] trace_context=00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01
                      ~ a span elsewhere
  +0.000s   0.010s    ci: ci create [201 rv -> 5]
                        = {"kind":"PipelineRun","apiVersion":"tekton.dev/v1","metadata":{"name":"build","namespace":"ci","uid":"00000000-0000-4000-8000-000000000201","resourceVersion":"5","creationTimestamp":"2026-11-23T12:00:00Z","annotations":{"tekton.dev/pipelinerunSpanContext":"{\"traceparent\":\"00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\"}"}},"spec":{}}
  +1.000s   0.010s    taskruns: ci build-test [TaskRun 00000000-0000-4000-8000-000000000202] link.class=children link.evidence=exact trace_context=00-0af7651916cd43dd8448eb211c80319c-c8be6b7169203331-01
                        ~ a span elsewhere
  +1.000s   0.010s      ci: ci create [201 rv -> 5]
                          = {"kind":"TaskRun","apiVersion":"tekton.dev/v1","metadata":{"name":"build-test","namespace":"ci","uid":"00000000-0000-4000-8000-000000000202","resourceVersion":"5","creationTimestamp":"2026-11-23T12:00:00Z","annotations":{"tekton.dev/taskrunSpanContext":"{\"traceparent\":\"00-0af7651916cd43dd8448eb211c80319c-c8be6b7169203331-01\"}"},"ownerReferences":[{"apiVersion":"tekton.dev/v1","kind":"PipelineR…

  +6.000s   0.010s  pipelineruns: ci deploy [PipelineRun 00000000-0000-4000-8000-000000000212] links=["owner: pipelineruns ci/release (exact)"] trace_context=00-3d0a651916cd43dd8448eb211c80319c-ead06b7169203331-01
                      ~ pipelineruns: ci release
                      ~ a span elsewhere
  +6.000s   0.010s    ci: ci create [201 rv -> 22]
                        = {"kind":"PipelineRun","apiVersion":"tekton.dev/v1","metadata":{"name":"deploy","namespace":"ci","uid":"00000000-0000-4000-8000-000000000212","resourceVersion":"22","creationTimestamp":"2026-11-23T12:00:06Z","annotations":{"tekton.dev/deliveryTraceparent":"00-3d0a651916cd43dd8448eb211c80319c-ead06b7169203331-01"},"ownerReferences":[{"apiVersion":"tekton.dev/v1","kind":"PipelineRun","name":"release"…

  +4.000s   1.010s  pipelineruns: ci release [PipelineRun 00000000-0000-4000-8000-000000000211] trace_context=00-2cf9651916cd43dd8448eb211c80319c-d9cf6b7169203331-01
                      ~ a span elsewhere
  +4.000s   0.010s    ci: ci create [201 rv -> 20]
                        = {"kind":"PipelineRun","apiVersion":"tekton.dev/v1","metadata":{"name":"release","namespace":"ci","uid":"00000000-0000-4000-8000-000000000211","resourceVersion":"20","creationTimestamp":"2026-11-23T12:00:04Z"},"spec":{}}
  +5.000s   0.010s    ci: ci update status [200 rv -> 21]
                        Δ status null -> {"spanContext":{"traceparent":"00-2cf9651916cd43dd8448eb211c80319c-d9cf6b7169203331-01"}}
                        · metadata.resourceVersion "20" -> "21"
