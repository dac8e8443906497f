  +0.000s  84.782s  default deployments: shop web / 11:51:19..11:52:44 [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z deletion.propagation=Background
                      @ +0.000s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-5ffb55bdc" lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.870779Z
                      @ +0.000s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.884624Z
                      @ +0.061s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-5ffb55bdc" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.909361Z
                      @ +4.152s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:51:24.000000Z kelemetry.condition.written=2026-11-23T11:51:24.123449Z
                      @ +4.275s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-5ffb55bdc" has successfully progressed. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:24.123449Z
                      @ +10.088s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-69f55c5646" lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:29.936552Z
                      @ +10.115s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-69f55c5646" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:29.963701Z
                      @ +19.953s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-69f55c5646" has successfully progressed. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:39.800936Z
                      @ +23.152s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:51:43.000000Z kelemetry.condition.written=2026-11-23T11:51:43.997358Z
                      @ +26.152s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:51:46.000000Z kelemetry.condition.written=2026-11-23T11:51:46.816157Z
                      @ +33.237s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-55d48df6cf" lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:53.085261Z
                      @ +33.326s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-55d48df6cf" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:53.173949Z
                      @ +43.152s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:52:03.000000Z kelemetry.condition.written=2026-11-23T11:52:03.296432Z
                      @ +47.152s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:52:07.000000Z kelemetry.condition.written=2026-11-23T11:52:07.610604Z
                      @ +52.538s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-69f55c5646" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:52:12.386151Z
                      @ +56.654s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-69f55c5646" has successfully progressed. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:52:16.501942Z
                      @ +66.152s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:52:26.000000Z kelemetry.condition.written=2026-11-23T11:52:26.536802Z
                      @ +70.152s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:52:30.000000Z kelemetry.condition.written=2026-11-23T11:52:30.444951Z
  +0.000s   0.008s    alice: alice create [201 rv -> 300]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"a9ad183a-1509-495c-8bfa-e9565ff5563c","resourceVersion":"300","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web"},"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"metadata\":{\"annotations\":{},\"labels\"…
  +0.022s   1.000s    deployment-controller: ScalingReplicaSet
  +0.022s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 300 -> 303] field_manager=kube-controller-manager
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] null -> "1"
                        Δ status.conditions null -> [{"type":"Progressing","status":"True","lastUpdateTime":"2026-11-23T11:51:19Z","lastTransitionTime":"2026-11-23T11:51:19Z","reason":"NewReplicaSetCreated","message":"Created new replica set \"web-5ffb55bdc\""}]
                        · metadata.resourceVersion "300" -> "303"
  +0.032s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 300] ERROR
  +0.036s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 303 -> 305] field_manager=kube-controller-manager
                        Δ status.conditions[type=Available] null -> {"type":"Available","status":"False","lastUpdateTime":"2026-11-23T11:51:19Z","lastTransitionTime":"2026-11-23T11:51:19Z","reason":"MinimumReplicasUnavailable","message":"Deployment does not have minimum availability."}
                        Δ status.observedGeneration null -> 1
                        Δ status.terminatingReplicas null -> 0
                        Δ status.unavailableReplicas null -> 3
                        · metadata.resourceVersion "303" -> "305"
  +0.061s   0.013s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 305 -> 319] field_manager=kube-controller-manager
                        Δ status.conditions[type=Progressing].message "Created new replica set \"web-5ffb55bdc\"" -> "ReplicaSet \"web-5ffb55bdc\" is progressing."
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetCreated" -> "ReplicaSetUpdated"
                        Δ status.replicas null -> 3
                        Δ status.updatedReplicas null -> 3
                        · metadata.resourceVersion "305" -> "319"
                        · status.conditions ["Progressing","Available"] -> ["Available","Progressing"]
  +3.649s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 319 -> 344] field_manager=kube-controller-manager
                        Δ status.availableReplicas null -> 1
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:19Z" -> "2026-11-23T11:51:23Z"
                        Δ status.readyReplicas null -> 1
                        Δ status.unavailableReplicas 3 -> 2
                        · metadata.resourceVersion "319" -> "344"
  +3.883s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 344 -> 349] field_manager=kube-controller-manager
                        Δ status.availableReplicas 1 -> 2
                        Δ status.readyReplicas 1 -> 2
                        Δ status.unavailableReplicas 2 -> 1
                        · metadata.resourceVersion "344" -> "349"
  +4.275s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 349 -> 354] field_manager=kube-controller-manager
                        Δ status.availableReplicas 2 -> 3
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:51:19Z" -> "2026-11-23T11:51:24Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:51:19Z" -> "2026-11-23T11:51:24Z"
                        Δ status.conditions[type=Available].message "Deployment does not have minimum availability." -> "Deployment has minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasUnavailable" -> "MinimumReplicasAvailable"
                        Δ status.conditions[type=Available].status "False" -> "True"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:23Z" -> "2026-11-23T11:51:24Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-5ffb55bdc\" is progressing." -> "ReplicaSet \"web-5ffb55bdc\" has successfully progressed."
                        Δ status.conditions[type=Progressing].reason "ReplicaSetUpdated" -> "NewReplicaSetAvailable"
                        Δ status.readyReplicas 2 -> 3
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "349" -> "354"
 +10.073s   0.007s    ci-bot: ci-bot patch [200 rv -> 364] field_manager=kubectl-set
                        Δ spec.template.spec.containers[name=web].image "nginx:1.27" -> "nginx:1.28"
                        · metadata.generation 1 -> 2
                        · metadata.resourceVersion "354" -> "364"
                        ⚐ spec.template.spec.containers[name=web].image previous_managers=["kubectl-client-side-apply"]
 +10.087s   1.000s    deployment-controller: ScalingReplicaSet
 +10.088s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 364 -> 368] field_manager=kube-controller-manager
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] "1" -> "2"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:24Z" -> "2026-11-23T11:51:29Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-5ffb55bdc\" has successfully progressed." -> "Created new replica set \"web-69f55c5646\""
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetAvailable" -> "NewReplicaSetCreated"
                        · metadata.resourceVersion "364" -> "368"
 +10.099s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 364] ERROR
 +10.107s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 368 -> 373] field_manager=kube-controller-manager
                        Δ status.observedGeneration 1 -> 2
                        Δ status.unavailableReplicas null -> 1
                        Δ status.updatedReplicas 3 -> null
                        · metadata.resourceVersion "368" -> "373"
 +10.115s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 373 -> 375] field_manager=kube-controller-manager
                        Δ status.conditions[type=Progressing].message "Created new replica set \"web-69f55c5646\"" -> "ReplicaSet \"web-69f55c5646\" is progressing."
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetCreated" -> "ReplicaSetUpdated"
                        Δ status.replicas 3 -> 4
                        Δ status.updatedReplicas null -> 1
                        · metadata.resourceVersion "373" -> "375"
 +13.153s   1.000s    deployment-controller: ScalingReplicaSet
 +13.153s   0.016s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 375 -> 395] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:29Z" -> "2026-11-23T11:51:33Z"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "375" -> "395"
 +13.183s   1.000s    deployment-controller: ScalingReplicaSet
 +13.185s   0.016s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 395 -> 403] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 3
                        Δ status.readyReplicas 4 -> 3
                        Δ status.replicas 4 -> 3
                        Δ status.terminatingReplicas 0 -> 1
                        Δ status.unavailableReplicas null -> 1
                        · metadata.resourceVersion "395" -> "403"
 +13.209s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 403 -> 409] field_manager=kube-controller-manager
                        Δ status.replicas 3 -> 4
                        Δ status.updatedReplicas 1 -> 2
                        · metadata.resourceVersion "403" -> "409"
 +14.575s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 409 -> 415] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "409" -> "415"
 +16.153s   1.000s    deployment-controller: ScalingReplicaSet
 +16.153s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 415 -> 429] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:33Z" -> "2026-11-23T11:51:36Z"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "415" -> "429"
 +16.169s   1.000s    deployment-controller: ScalingReplicaSet
 +16.180s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 429 -> 439] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 3
                        Δ status.readyReplicas 4 -> 3
                        Δ status.replicas 4 -> 3
                        Δ status.terminatingReplicas 0 -> 1
                        Δ status.unavailableReplicas null -> 1
                        · metadata.resourceVersion "429" -> "439"
 +16.192s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 439 -> 444] field_manager=kube-controller-manager
                        Δ status.replicas 3 -> 4
                        Δ status.updatedReplicas 2 -> 3
                        · metadata.resourceVersion "439" -> "444"
 +17.440s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 444 -> 451] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "444" -> "451"
 +19.925s   1.000s    deployment-controller: ScalingReplicaSet
 +19.925s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 451 -> 466] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:36Z" -> "2026-11-23T11:51:39Z"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "451" -> "466"
 +19.953s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 466 -> 474] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 3
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-69f55c5646\" is progressing." -> "ReplicaSet \"web-69f55c5646\" has successfully progressed."
                        Δ status.conditions[type=Progressing].reason "ReplicaSetUpdated" -> "NewReplicaSetAvailable"
                        Δ status.readyReplicas 4 -> 3
                        Δ status.replicas 4 -> 3
                        Δ status.terminatingReplicas 0 -> 1
                        · metadata.resourceVersion "466" -> "474"
 +21.130s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 474 -> 481] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "474" -> "481"
 +24.139s   0.003s    bob: bob patch scale [200 rv -> 488] field_manager=kubectl-client-side-apply diff.evidence=inferred
                        Δ spec.replicas 3 -> 5
                        · metadata.resourceVersion "481" -> "488"
 +24.148s   1.000s    deployment-controller: ScalingReplicaSet
 +24.149s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 488 -> 490] field_manager=kube-controller-manager diff.evidence=inferred
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:51:24Z" -> "2026-11-23T11:51:43Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:51:24Z" -> "2026-11-23T11:51:43Z"
                        Δ status.conditions[type=Available].message "Deployment has minimum availability." -> "Deployment does not have minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasAvailable" -> "MinimumReplicasUnavailable"
                        Δ status.conditions[type=Available].status "True" -> "False"
                        Δ status.observedGeneration 2 -> 3
                        · metadata.generation 2 -> 3
                        · metadata.resourceVersion "488" -> "490"
                        · status.conditions ["Available","Progressing"] -> ["Progressing","Available"]
 +24.159s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 488] ERROR
 +24.171s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 490 -> 500] field_manager=kube-controller-manager
                        Δ status.unavailableReplicas null -> 2
                        · metadata.resourceVersion "490" -> "500"
 +24.185s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 500 -> 503] field_manager=kube-controller-manager
                        Δ status.replicas 3 -> 5
                        Δ status.updatedReplicas 3 -> 5
                        · metadata.resourceVersion "500" -> "503"
 +26.968s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 503 -> 518] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:51:43Z" -> "2026-11-23T11:51:46Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:51:43Z" -> "2026-11-23T11:51:46Z"
                        Δ status.conditions[type=Available].message "Deployment does not have minimum availability." -> "Deployment has minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasUnavailable" -> "MinimumReplicasAvailable"
                        Δ status.conditions[type=Available].status "False" -> "True"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 2 -> 1
                        · metadata.resourceVersion "503" -> "518"
 +27.638s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 518 -> 525] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 5
                        Δ status.readyReplicas 4 -> 5
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "518" -> "525"
 +33.221s   0.004s    ci-bot: ci-bot patch [200 rv -> 538] field_manager=kubectl-patch
                        Δ spec.template.spec.containers[name=web].image "nginx:1.28" -> "nginx:1.29"
                        Δ spec.template.spec.nodeSelector null -> {"disktype":"nvme"}
                        · metadata.generation 3 -> 4
                        · metadata.resourceVersion "525" -> "538"
                        ⚐ spec.template.spec.containers[name=web].image previous_managers=["kubectl-set"]
 +33.235s   1.000s    deployment-controller: ScalingReplicaSet
 +33.237s   0.012s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 538 -> 542] field_manager=kube-controller-manager
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] "2" -> "3"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:39Z" -> "2026-11-23T11:51:53Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-69f55c5646\" has successfully progressed." -> "Created new replica set \"web-55d48df6cf\""
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetAvailable" -> "NewReplicaSetCreated"
                        · metadata.resourceVersion "538" -> "542"
                        · status.conditions ["Progressing","Available"] -> ["Available","Progressing"]
 +33.274s   1.000s    deployment-controller: ScalingReplicaSet event.occurrences=["2026-11-23T11:51:53.127224Z","2026-11-23T11:51:53.165918Z","2026-11-23T11:52:12.372449Z","2026-11-…
 +33.278s   0.018s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 538] ERROR
 +33.317s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 542 -> 562] field_manager=kube-controller-manager
                        Δ status.observedGeneration 3 -> 4
                        Δ status.replicas 5 -> 7
                        Δ status.unavailableReplicas null -> 1
                        Δ status.updatedReplicas 5 -> 2
                        · metadata.resourceVersion "542" -> "562"
 +33.326s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 562 -> 566] field_manager=kube-controller-manager
                        Δ status.availableReplicas 5 -> 4
                        Δ status.conditions[type=Progressing].message "Created new replica set \"web-55d48df6cf\"" -> "ReplicaSet \"web-55d48df6cf\" is progressing."
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetCreated" -> "ReplicaSetUpdated"
                        Δ status.readyReplicas 5 -> 4
                        Δ status.replicas 7 -> 6
                        Δ status.terminatingReplicas 0 -> 1
                        Δ status.unavailableReplicas 1 -> 3
                        · metadata.resourceVersion "562" -> "566"
 +33.334s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 562] ERROR
 +33.342s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 566 -> 571] field_manager=kube-controller-manager
                        Δ status.replicas 6 -> 7
                        Δ status.updatedReplicas 2 -> 3
                        · metadata.resourceVersion "566" -> "571"
 +33.347s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 566] ERROR
 +34.997s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 571 -> 576] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "571" -> "576"
 +43.448s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 576 -> 602] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 3
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:51:46Z" -> "2026-11-23T11:52:03Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:51:46Z" -> "2026-11-23T11:52:03Z"
                        Δ status.conditions[type=Available].message "Deployment has minimum availability." -> "Deployment does not have minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasAvailable" -> "MinimumReplicasUnavailable"
                        Δ status.conditions[type=Available].status "True" -> "False"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:53Z" -> "2026-11-23T11:52:03Z"
                        Δ status.readyReplicas 4 -> 3
                        Δ status.replicas 7 -> 6
                        Δ status.terminatingReplicas 0 -> 1
                        Δ status.unavailableReplicas 3 -> 4
                        · metadata.resourceVersion "576" -> "602"
 +43.459s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 602 -> 604] field_manager=kube-controller-manager
                        Δ status.replicas 6 -> 7
                        · metadata.resourceVersion "602" -> "604"
 +45.019s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 604 -> 609] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "604" -> "609"
 +47.762s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 609 -> 622] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:52:03Z" -> "2026-11-23T11:52:07Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:52:03Z" -> "2026-11-23T11:52:07Z"
                        Δ status.conditions[type=Available].message "Deployment does not have minimum availability." -> "Deployment has minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasUnavailable" -> "MinimumReplicasAvailable"
                        Δ status.conditions[type=Available].status "False" -> "True"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:52:03Z" -> "2026-11-23T11:52:07Z"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 4 -> 3
                        · metadata.resourceVersion "609" -> "622"
 +52.501s   0.007s    alice: alice patch [200 rv -> 633] field_manager=kubectl
                        Δ spec.template.spec.containers[name=web].image "nginx:1.29" -> "nginx:1.28"
                        Δ spec.template.spec.nodeSelector {"disktype":"nvme"} -> null
                        · metadata.generation 4 -> 5
                        · metadata.resourceVersion "622" -> "633"
                        ⚐ spec.template.spec.containers[name=web].image previous_managers=["kubectl-patch"]
                        ⚐ spec.template.spec.nodeSelector previous_managers=["kubectl-patch"]
 +52.516s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 633 -> 635] field_manager=kube-controller-manager
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] "3" -> "4"
                        · metadata.resourceVersion "633" -> "635"
 +52.524s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 633] ERROR
 +52.538s   0.008s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 635 -> 650] field_manager=kube-controller-manager
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:52:07Z" -> "2026-11-23T11:52:12Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-55d48df6cf\" is progressing." -> "ReplicaSet \"web-69f55c5646\" is progressing."
                        Δ status.observedGeneration 4 -> 5
                        Δ status.unavailableReplicas 3 -> null
                        Δ status.updatedReplicas 3 -> 4
                        · metadata.resourceVersion "635" -> "650"
 +52.548s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 635] ERROR
 +52.562s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 650 -> 658] field_manager=kube-controller-manager
                        Δ status.unavailableReplicas null -> 1
                        · metadata.resourceVersion "650" -> "658"
 +52.565s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 650] ERROR
 +52.568s   0.005s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 658 -> 659] field_manager=kube-controller-manager
                        Δ status.replicas 7 -> 5
                        Δ status.updatedReplicas 4 -> 5
                        · metadata.resourceVersion "658" -> "659"
 +56.654s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 659 -> 673] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 5
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:52:12Z" -> "2026-11-23T11:52:16Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-69f55c5646\" is progressing." -> "ReplicaSet \"web-69f55c5646\" has successfully progressed."
                        Δ status.conditions[type=Progressing].reason "ReplicaSetUpdated" -> "NewReplicaSetAvailable"
                        Δ status.readyReplicas 4 -> 5
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "659" -> "673"
 +66.669s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 673 -> 706] field_manager=kube-controller-manager
                        Δ status.availableReplicas 5 -> 4
                        Δ status.readyReplicas 5 -> 4
                        Δ status.replicas 5 -> 4
                        Δ status.terminatingReplicas 0 -> 1
                        Δ status.unavailableReplicas null -> 1
                        Δ status.updatedReplicas 5 -> 4
                        · metadata.resourceVersion "673" -> "706"
 +66.688s   0.007s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 706 -> 713] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 3
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:52:07Z" -> "2026-11-23T11:52:26Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:52:07Z" -> "2026-11-23T11:52:26Z"
                        Δ status.conditions[type=Available].message "Deployment has minimum availability." -> "Deployment does not have minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasAvailable" -> "MinimumReplicasUnavailable"
                        Δ status.conditions[type=Available].status "True" -> "False"
                        Δ status.readyReplicas 4 -> 3
                        Δ status.terminatingReplicas 1 -> 2
                        Δ status.unavailableReplicas 1 -> 2
                        · metadata.resourceVersion "706" -> "713"
                        · status.conditions ["Available","Progressing"] -> ["Progressing","Available"]
 +66.696s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 706] ERROR
 +66.701s   0.015s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 713 -> 714] field_manager=kube-controller-manager
                        Δ status.replicas 4 -> 5
                        Δ status.updatedReplicas 4 -> 5
                        · metadata.resourceVersion "713" -> "714"
 +67.717s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 714 -> 721] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 2 -> 1
                        · metadata.resourceVersion "714" -> "721"
 +67.801s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 721 -> 726] field_manager=kube-controller-manager
                        Δ status.terminatingReplicas 1 -> 0
                        · metadata.resourceVersion "721" -> "726"
 +70.597s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 726 -> 744] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:52:26Z" -> "2026-11-23T11:52:30Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:52:26Z" -> "2026-11-23T11:52:30Z"
                        Δ status.conditions[type=Available].message "Deployment does not have minimum availability." -> "Deployment has minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasUnavailable" -> "MinimumReplicasAvailable"
                        Δ status.conditions[type=Available].status "False" -> "True"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 2 -> 1
                        · metadata.resourceVersion "726" -> "744"
 +71.089s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 744 -> 750] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 5
                        Δ status.readyReplicas 4 -> 5
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "744" -> "750"
 +84.778s   0.004s    bob: bob delete [200]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"a9ad183a-1509-495c-8bfa-e9565ff5563c","resourceVersion":"750","generation":5,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web"},"annotations":{"deployment.kubernetes.io/revision":"4","kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"m…

 +93.924s   4.217s  default deployments: shop web / 11:52:53..11:52:57 [Deployment 7527a582-f5cb-465c-9cb2-233ed4b95144]
                      @ +93.924s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-69f55c5646" lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.780362Z
                      @ +93.924s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.795028Z
                      @ +93.980s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-69f55c5646" is progressing. lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.827889Z
                      @ +97.152s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.748975Z
                      @ +98.138s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-69f55c5646" has successfully progressed. lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:57.986389Z
 +93.924s   0.002s    alice: alice create [201 rv -> 822]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"7527a582-f5cb-465c-9cb2-233ed4b95144","resourceVersion":"822","generation":1,"creationTimestamp":"2026-11-23T11:52:53Z","labels":{"app":"web"},"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"metadata\":{\"annotations\":{},\"labels\"…
 +93.931s   1.000s    deployment-controller: ScalingReplicaSet
 +93.932s   0.003s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 822 -> 825] field_manager=kube-controller-manager
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] null -> "1"
                        Δ status.conditions null -> [{"type":"Progressing","status":"True","lastUpdateTime":"2026-11-23T11:52:53Z","lastTransitionTime":"2026-11-23T11:52:53Z","reason":"NewReplicaSetCreated","message":"Created new replica set \"web-69f55c5646\""}]
                        · metadata.resourceVersion "822" -> "825"
 +93.938s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status (Conflict) [409 rv 822] ERROR
 +93.947s   0.013s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 825 -> 834] field_manager=kube-controller-manager
                        Δ status.conditions[type=Available] null -> {"type":"Available","status":"False","lastUpdateTime":"2026-11-23T11:52:53Z","lastTransitionTime":"2026-11-23T11:52:53Z","reason":"MinimumReplicasUnavailable","message":"Deployment does not have minimum availability."}
                        Δ status.observedGeneration null -> 1
                        Δ status.terminatingReplicas null -> 0
                        Δ status.unavailableReplicas null -> 5
                        · metadata.resourceVersion "825" -> "834"
 +93.980s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 834 -> 849] field_manager=kube-controller-manager
                        Δ status.conditions[type=Progressing].message "Created new replica set \"web-69f55c5646\"" -> "ReplicaSet \"web-69f55c5646\" is progressing."
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetCreated" -> "ReplicaSetUpdated"
                        Δ status.replicas null -> 5
                        Δ status.updatedReplicas null -> 5
                        · metadata.resourceVersion "834" -> "849"
                        · status.conditions ["Progressing","Available"] -> ["Available","Progressing"]
 +97.193s   0.004s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 849 -> 876] field_manager=kube-controller-manager
                        Δ status.availableReplicas null -> 1
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:52:53Z" -> "2026-11-23T11:52:57Z"
                        Δ status.readyReplicas null -> 1
                        Δ status.unavailableReplicas 5 -> 4
                        · metadata.resourceVersion "849" -> "876"
 +97.280s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 876 -> 883] field_manager=kube-controller-manager
                        Δ status.availableReplicas 1 -> 3
                        Δ status.readyReplicas 1 -> 3
                        Δ status.unavailableReplicas 4 -> 2
                        · metadata.resourceVersion "876" -> "883"
 +97.901s   0.006s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 883 -> 889] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Available].lastTransitionTime "2026-11-23T11:52:53Z" -> "2026-11-23T11:52:57Z"
                        Δ status.conditions[type=Available].lastUpdateTime "2026-11-23T11:52:53Z" -> "2026-11-23T11:52:57Z"
                        Δ status.conditions[type=Available].message "Deployment does not have minimum availability." -> "Deployment has minimum availability."
                        Δ status.conditions[type=Available].reason "MinimumReplicasUnavailable" -> "MinimumReplicasAvailable"
                        Δ status.conditions[type=Available].status "False" -> "True"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 2 -> 1
                        · metadata.resourceVersion "883" -> "889"
 +98.138s   0.002s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 889 -> 895] field_manager=kube-controller-manager
                        Δ status.availableReplicas 4 -> 5
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-69f55c5646\" is progressing." -> "ReplicaSet \"web-69f55c5646\" has successfully progressed."
                        Δ status.conditions[type=Progressing].reason "ReplicaSetUpdated" -> "NewReplicaSetAvailable"
                        Δ status.readyReplicas 4 -> 5
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "889" -> "895"
