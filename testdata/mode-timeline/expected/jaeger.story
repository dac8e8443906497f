  +0.000s  84.784s  default replicasets: shop web-5ffb55bdc / 11:51:19..11:52:44 [ReplicaSet 4c8128a0-cd0c-4c35-bb58-17cb074ff54e] object.deleted=2026-11-23T11:52:44.649110Z deletion.propagation=Background
  +0.000s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 301]
                        = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-5ffb55bdc","namespace":"shop","uid":"4c8128a0-cd0c-4c35-bb58-17cb074ff54e","resourceVersion":"301","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web","pod-template-hash":"5ffb55bdc"},"annotations":{"deployment.kubernetes.io/desired-replicas":"3","deployment.kubernetes.io/max-replicas":"4","deployment.k…
  +0.014s  14.540s    children: 
  +0.014s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 304]
                          = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-t4xkj","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"d6ef1bb5-37a9-48f0-85f9-4607944cefa8","resourceVersion":"304","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web","pod-template-hash":"5ffb55bdc"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-5ffb55bdc","uid":"4…
  +0.035s   0.004s      kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                          Δ spec.nodeName null -> "node-0"
                          Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:19Z","status":"True","type":"PodScheduled"}]
  +0.040s   1.000s      default-scheduler: Scheduled
  +1.928s   1.000s      kwok_controller: Created
  +1.929s   0.004s      kwok-controller: kwok-controller patch status [200 rv -> 335] field_manager=kwok diff.evidence=inferred
                          Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-a"
                          Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z"}
                          Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                          Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                          Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.27","imageID":"","started":false}]
                          Δ status.hostIP null -> "192.0.2.20"
                          Δ status.podIP null -> "10.0.0.4"
                          Δ status.podIPs null -> [{"ip":"10.0.0.4"}]
                          · metadata.resourceVersion "304" -> "335"
  +4.244s   0.004s      kwok-controller: kwok-controller patch status [200 rv -> 350] field_manager=kwok
                          Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:24Z"
                          Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                          Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                          Δ status.conditions[type=Ready].status "False" -> "True"
                          Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:24Z"
                          Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                          Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                          Δ status.conditions[type=ContainersReady].status "False" -> "True"
                          Δ status.containerStatuses[name=web].ready false -> true
                          Δ status.containerStatuses[name=web].started false -> true
                          Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:51:24Z"}
                          Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                          Δ status.phase "Pending" -> "Running"
                          Δ status.startTime null -> "2026-11-23T11:51:24Z"
                          · metadata.resourceVersion "335" -> "350"
 +13.139s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 393]
                          = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-t4xkj","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"d6ef1bb5-37a9-48f0-85f9-4607944cefa8","resourceVersion":"393","generation":2,"creationTimestamp":"2026-11-23T11:51:19Z","deletionTimestamp":"2026-11-23T11:51:35Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"5ffb55bdc","topology.kubernetes.…
                          Δ metadata.deletionGracePeriodSeconds null -> 2
                          Δ metadata.deletionTimestamp null -> "2026-11-23T11:51:35Z"
                          · metadata.generation 1 -> 2
                          · metadata.resourceVersion "350" -> "393"
 +14.544s   0.010s      kwok-controller: kwok-controller delete [200 rv -> 412]
                          Δ metadata.deletionGracePeriodSeconds 2 -> 0
                          Δ metadata.deletionTimestamp "2026-11-23T11:51:35Z" -> "2026-11-23T11:51:34Z"
                          · metadata.resourceVersion "393" -> "412"
 +14.553s   0.001s      kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +0.022s   1.000s    replicaset-controller: SuccessfulCreate
  +0.022s  21.085s    children: 
  +0.022s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 308]
                          = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-hc6r7","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"5dd7af8a-f35a-4684-8d2b-da32e7c1b64c","resourceVersion":"308","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web","pod-template-hash":"5ffb55bdc"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-5ffb55bdc","uid":"4…
  +0.036s   0.003s      kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                          Δ spec.nodeName null -> "node-2"
                          Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:19Z","status":"True","type":"PodScheduled"}]
  +0.040s   1.000s      default-scheduler: Scheduled
  +1.475s   1.000s      kwok_controller: Created
  +1.477s   0.003s      kwok-controller: kwok-controller patch status [200 rv -> 331] field_manager=kwok diff.evidence=inferred
                          Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-c"
                          Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z"}
                          Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                          Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                          Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.27","imageID":"","started":false}]
                          Δ status.hostIP null -> "192.0.2.20"
                          Δ status.podIP null -> "10.0.0.3"
                          Δ status.podIPs null -> [{"ip":"10.0.0.3"}]
                          · metadata.resourceVersion "308" -> "331"
  +3.616s   0.004s      kwok-controller: kwok-controller patch status [200 rv -> 340] field_manager=kwok
                          Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:23Z"
                          Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                          Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                          Δ status.conditions[type=Ready].status "False" -> "True"
                          Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:23Z"
                          Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                          Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                          Δ status.conditions[type=ContainersReady].status "False" -> "True"
                          Δ status.containerStatuses[name=web].ready false -> true
                          Δ status.containerStatuses[name=web].started false -> true
                          Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:51:23Z"}
                          Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                          Δ status.phase "Pending" -> "Running"
                          Δ status.startTime null -> "2026-11-23T11:51:23Z"
                          · metadata.resourceVersion "331" -> "340"
 +19.910s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 468]
                          = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-hc6r7","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"5dd7af8a-f35a-4684-8d2b-da32e7c1b64c","resourceVersion":"468","generation":2,"creationTimestamp":"2026-11-23T11:51:19Z","deletionTimestamp":"2026-11-23T11:51:41Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"5ffb55bdc","topology.kubernetes.…
                          Δ metadata.deletionGracePeriodSeconds null -> 2
                          Δ metadata.deletionTimestamp null -> "2026-11-23T11:51:41Z"
                          · metadata.generation 1 -> 2
                          · metadata.resourceVersion "340" -> "468"
 +21.100s   0.005s      kwok-controller: kwok-controller delete [200 rv -> 478]
                          Δ metadata.deletionGracePeriodSeconds 2 -> 0
                          Δ metadata.deletionTimestamp "2026-11-23T11:51:41Z" -> "2026-11-23T11:51:40Z"
                          · metadata.resourceVersion "468" -> "478"
 +21.105s   0.003s      kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +0.025s  17.395s    children: 
  +0.025s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 307]
                          = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-9fk8v","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"823b385b-61bc-4ba5-ad94-8bcfe41286d0","resourceVersion":"307","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web","pod-template-hash":"5ffb55bdc"},"ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-5ffb55bdc","uid":"4…
  +0.035s   0.003s      kube-scheduler: system:kube-scheduler create binding [201] diff.evidence=inferred
                          Δ spec.nodeName null -> "node-1"
                          Δ status.conditions null -> [{"lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:19Z","status":"True","type":"PodScheduled"}]
  +0.040s   1.000s      default-scheduler: Scheduled
  +1.361s   1.000s      kwok_controller: Created
  +1.363s   0.014s      kwok-controller: kwok-controller patch status [200 rv -> 327] field_manager=kwok diff.evidence=inferred
                          Δ metadata.labels["topology.kubernetes.io/zone"] null -> "zone-b"
                          Δ status.conditions[type=Initialized] null -> {"type":"Initialized","status":"True","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z"}
                          Δ status.conditions[type=Ready] null -> {"type":"Ready","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                          Δ status.conditions[type=ContainersReady] null -> {"type":"ContainersReady","status":"False","lastProbeTime":null,"lastTransitionTime":"2026-11-23T11:51:21Z","reason":"ContainersNotReady","message":"containers with unready status: [ web ]"}
                          Δ status.containerStatuses null -> [{"name":"web","state":{"waiting":{"reason":"ContainerCreating"}},"lastState":{},"ready":false,"restartCount":0,"image":"nginx:1.27","imageID":"","started":false}]
                          Δ status.hostIP null -> "192.0.2.20"
                          Δ status.podIP null -> "10.0.0.2"
                          Δ status.podIPs null -> [{"ip":"10.0.0.2"}]
                          · metadata.resourceVersion "307" -> "327"
  +3.852s   0.006s      kwok-controller: kwok-controller patch status [200 rv -> 345] field_manager=kwok
                          Δ status.conditions[type=Ready].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:23Z"
                          Δ status.conditions[type=Ready].message "containers with unready status: [ web ]" -> null
                          Δ status.conditions[type=Ready].reason "ContainersNotReady" -> null
                          Δ status.conditions[type=Ready].status "False" -> "True"
                          Δ status.conditions[type=ContainersReady].lastTransitionTime "2026-11-23T11:51:21Z" -> "2026-11-23T11:51:23Z"
                          Δ status.conditions[type=ContainersReady].message "containers with unready status: [ web ]" -> null
                          Δ status.conditions[type=ContainersReady].reason "ContainersNotReady" -> null
                          Δ status.conditions[type=ContainersReady].status "False" -> "True"
                          Δ status.containerStatuses[name=web].ready false -> true
                          Δ status.containerStatuses[name=web].started false -> true
                          Δ status.containerStatuses[name=web].state.running null -> {"startedAt":"2026-11-23T11:51:23Z"}
                          Δ status.containerStatuses[name=web].state.waiting {"reason":"ContainerCreating"} -> null
                          Δ status.phase "Pending" -> "Running"
                          Δ status.startTime null -> "2026-11-23T11:51:23Z"
                          · metadata.resourceVersion "327" -> "345"
 +16.136s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller delete [200 rv -> 428]
                          = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5ffb55bdc-9fk8v","generateName":"web-5ffb55bdc-","namespace":"shop","uid":"823b385b-61bc-4ba5-ad94-8bcfe41286d0","resourceVersion":"428","generation":2,"creationTimestamp":"2026-11-23T11:51:19Z","deletionTimestamp":"2026-11-23T11:51:38Z","deletionGracePeriodSeconds":2,"labels":{"app":"web","pod-template-hash":"5ffb55bdc","topology.kubernetes.…
                          Δ metadata.deletionGracePeriodSeconds null -> 2
                          Δ metadata.deletionTimestamp null -> "2026-11-23T11:51:38Z"
                          · metadata.generation 1 -> 2
                          · metadata.resourceVersion "345" -> "428"
 +17.406s   0.008s      kwok-controller: kwok-controller delete [200 rv -> 448]
                          Δ metadata.deletionGracePeriodSeconds 2 -> 0
                          Δ metadata.deletionTimestamp "2026-11-23T11:51:38Z" -> "2026-11-23T11:51:37Z"
                          · metadata.resourceVersion "428" -> "448"
 +17.412s   0.008s      kwok-controller: kwok-controller delete (Not Found) [404] ERROR attribution=inferred
  +0.029s   1.000s    replicaset-controller: SuccessfulCreate
  +0.029s   1.000s    replicaset-controller: SuccessfulCreate
  +0.030s   0.003s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 301 -> 310] field_manager=kube-controller-manager
                        Δ status.observedGeneration null -> 1
                        Δ status.terminatingReplicas null -> 0
                        · metadata.resourceVersion "301" -> "310"
  +0.034s   0.004s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 310 -> 312] field_manager=kube-controller-manager
                        Δ status.fullyLabeledReplicas null -> 3
                        Δ status.replicas 0 -> 3
                        · metadata.resourceVersion "310" -> "312"
  +3.625s   0.005s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 312 -> 343] field_manager=kube-controller-manager
                        Δ status.availableReplicas null -> 1
                        Δ status.readyReplicas null -> 1
                        · metadata.resourceVersion "312" -> "343"
  +3.858s   0.007s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 343 -> 346] field_manager=kube-controller-manager
                        Δ status.availableReplicas 1 -> 2
                        Δ status.readyReplicas 1 -> 2
                        · metadata.resourceVersion "343" -> "346"
  +4.250s   0.005s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 346 -> 351] field_manager=kube-controller-manager
                        Δ status.availableReplicas 2 -> 3
                        Δ status.readyReplicas 2 -> 3
                        · metadata.resourceVersion "346" -> "351"
 +13.130s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 351 -> 391] field_manager=kube-controller-manager
                        Δ spec.replicas 3 -> 2
                        · metadata.generation 1 -> 2
                        · metadata.resourceVersion "351" -> "391"
 +13.143s   1.000s    replicaset-controller: SuccessfulDelete
 +13.145s   0.008s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 391 -> 396] field_manager=kube-controller-manager
                        Δ status.observedGeneration 1 -> 2
                        · metadata.resourceVersion "391" -> "396"
 +13.158s   0.004s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 396 -> 399] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 2
                        Δ status.fullyLabeledReplicas 3 -> 2
                        Δ status.readyReplicas 3 -> 2
                        Δ status.replicas 3 -> 2
                        Δ status.terminatingReplicas 0 -> 1
                        · metadata.resourceVersion "396" -> "399"
 +14.550s   0.006s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 399 -> 413] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "399" -> "413"
 +16.129s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 413 -> 426] field_manager=kube-controller-manager
                        Δ spec.replicas 2 -> 1
                        · metadata.generation 2 -> 3
                        · metadata.resourceVersion "413" -> "426"
 +16.142s   1.000s    replicaset-controller: SuccessfulDelete
 +16.143s   0.006s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 426 -> 432] field_manager=kube-controller-manager
                        Δ status.observedGeneration 2 -> 3
                        · metadata.resourceVersion "426" -> "432"
 +16.150s   0.005s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 432 -> 435] field_manager=kube-controller-manager
                        Δ status.availableReplicas 2 -> 1
                        Δ status.fullyLabeledReplicas 2 -> 1
                        Δ status.readyReplicas 2 -> 1
                        Δ status.replicas 2 -> 1
                        Δ status.terminatingReplicas 0 -> 1
                        · metadata.resourceVersion "432" -> "435"
 +17.415s   0.007s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 435 -> 450] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "435" -> "450"
 +19.903s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 450 -> 465] field_manager=kube-controller-manager
                        Δ spec.replicas 1 -> 0
                        · metadata.generation 3 -> 4
                        · metadata.resourceVersion "450" -> "465"
 +19.918s   1.000s    replicaset-controller: SuccessfulDelete
 +19.920s   0.005s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 465 -> 472] field_manager=kube-controller-manager
                        Δ status.observedGeneration 3 -> 4
                        · metadata.resourceVersion "465" -> "472"
 +19.927s   0.002s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 465] ERROR
 +19.931s   0.003s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 472 -> 473] field_manager=kube-controller-manager
                        Δ status.availableReplicas 1 -> null
                        Δ status.fullyLabeledReplicas 1 -> null
                        Δ status.readyReplicas 1 -> null
                        Δ status.replicas 1 -> 0
                        Δ status.terminatingReplicas 0 -> 1
                        · metadata.resourceVersion "472" -> "473"
 +21.108s   0.004s    replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 473 -> 479] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "473" -> "479"
 +84.780s   0.003s    generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
                        = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-5ffb55bdc","namespace":"shop","uid":"4c8128a0-cd0c-4c35-bb58-17cb074ff54e","resourceVersion":"479","generation":4,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web","pod-template-hash":"5ffb55bdc"},"annotations":{"deployment.kubernetes.io/desired-replicas":"3","deployment.kubernetes.io/max-replicas":"4","deployment.k…
