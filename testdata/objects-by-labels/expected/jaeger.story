  +0.000s  84.782s  deployments: shop web [Deployment a9ad183a-1509-495c-8bfa-e9565ff5563c] object.deleted=2026-11-23T11:52:44.630573Z deletion.propagation=Background
                      @ +0.000s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-5ffb55bdc" lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.870779Z
                      @ +0.000s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.884624Z
                      @ +0.022s ScalingReplicaSet message=Scaled up replica set web-5ffb55bdc from 0 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5427198e28 k8s.event.uid=714fb3a5-61af-41c4-9cfb-16c03c13bd52
                      @ +0.061s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-5ffb55bdc" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:19.909361Z
                      @ +4.152s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:51:24.000000Z kelemetry.condition.written=2026-11-23T11:51:24.123449Z
                      @ +4.275s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-5ffb55bdc" has successfully progressed. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:24.123449Z
                      @ +10.087s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa567f00e5fe k8s.event.uid=f993c7ff-0cb7-46b4-9011-0c05c3d1b3e3
                      @ +10.088s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-69f55c5646" lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:29.936552Z
                      @ +10.115s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-69f55c5646" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:29.963701Z
                      @ +13.153s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 3 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5735bc31ed k8s.event.uid=d4dcd726-aa7f-4ef0-aaeb-c662e2710e27
                      @ +13.183s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 1 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5737926704 k8s.event.uid=08996328-4ee2-4fe3-9ee8-e92d2908a8d7
                      @ +16.153s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 2 to 1 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e8921bd5 k8s.event.uid=82ba10ae-dc8a-4f56-9812-360dadd6c5e3
                      @ +16.169s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 2 to 3 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa57e98d5554 k8s.event.uid=013e906d-0d47-46c3-ad06-30cf50e7121d
                      @ +19.925s ScalingReplicaSet message=Scaled down replica set web-5ffb55bdc from 1 to 0 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa58c95fb7e9 k8s.event.uid=9484e4b5-6cf8-434a-bc44-7aee0a0af231
                      @ +19.953s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-69f55c5646" has successfully progressed. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:39.800936Z
                      @ +23.152s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:51:43.000000Z kelemetry.condition.written=2026-11-23T11:51:43.997358Z
                      @ +24.148s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 3 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa59c51f39cf k8s.event.uid=3160265e-aadd-438a-abb4-74571423e347
                      @ +26.152s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:51:46.000000Z kelemetry.condition.written=2026-11-23T11:51:46.816157Z
                      @ +33.235s ScalingReplicaSet message=Scaled up replica set web-55d48df6cf from 0 to 2 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be2bb3348 k8s.event.uid=c0a04ce4-4fa3-47b1-808c-c9e57d0fc93d
                      @ +33.237s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-55d48df6cf" lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:53.085261Z
                      @ +33.274s ScalingReplicaSet message=(combined from similar events): Scaled up replica set web-69f55c5646 from 4 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa5be50b8d82 k8s.event.uid=077fccfb-bd73-404e-8ea6-44c115b78ca9 k8s.event.count=4 k8s.event.last_time=2026-11-23T11:52:12.000000Z kelemetry.event.occurrences=["2026-11-23T11:51:53.127224Z","2026-11-23T11:51:53.165918Z","2026-11-23T11:52:12.372449Z","2026-11-…
                      @ +33.326s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-55d48df6cf" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:51:53.173949Z
                      @ +43.152s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:52:03.000000Z kelemetry.condition.written=2026-11-23T11:52:03.296432Z
                      @ +47.152s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:52:07.000000Z kelemetry.condition.written=2026-11-23T11:52:07.610604Z
                      @ +52.538s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-69f55c5646" is progressing. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:52:12.386151Z
                      @ +56.654s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-69f55c5646" has successfully progressed. lastTransitionTime=2026-11-23T11:51:19.000000Z kelemetry.condition.written=2026-11-23T11:52:16.501942Z
                      @ +66.152s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:52:26.000000Z kelemetry.condition.written=2026-11-23T11:52:26.536802Z
                      @ +70.152s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:52:30.000000Z kelemetry.condition.written=2026-11-23T11:52:30.444951Z
  +0.000s   0.008s    alice: alice create [201 rv -> 300]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"a9ad183a-1509-495c-8bfa-e9565ff5563c","resourceVersion":"300","generation":1,"creationTimestamp":"2026-11-23T11:51:19Z","labels":{"app":"web"},"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"metadata\":{\"annotations\":{},\"labels\"…
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
 +10.080s  74.720s    replicasets: shop web-69f55c5646 [ReplicaSet 43037fd1-2053-4663-856c-c71bdfbe0718] object.deleted=2026-11-23T11:52:44.649303Z link.class=children link.evidence=exact deletion.propagation=Background
                        @ +10.092s SuccessfulCreate message=Created pod: web-69f55c5646-sn2lv source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa567f560587 k8s.event.uid=3bd4535b-62cd-406d-a228-17ef0083e915
                        @ +13.192s SuccessfulCreate message=Created pod: web-69f55c5646-44m4w source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa573813e017 k8s.event.uid=17c030de-0fb7-462f-af7d-6d978a17349c
                        @ +16.176s SuccessfulCreate message=Created pod: web-69f55c5646-75hkz source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa57e9efe1d2 k8s.event.uid=65e54835-8c08-47b7-8006-58f2f7846e72
                        @ +24.161s SuccessfulCreate message=Created pod: web-69f55c5646-rhtgl source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa59c5dea8d5 k8s.event.uid=3cdd122c-8c2c-49b2-ade8-27dd0d2a6215
                        @ +24.168s SuccessfulCreate message=Created pod: web-69f55c5646-827z8 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa59c651b1e6 k8s.event.uid=d06e873c-d4f3-4953-be60-20187d43dc69
                        @ +33.287s SuccessfulDelete message=Deleted pod: web-69f55c5646-827z8 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa5be5d3a884 k8s.event.uid=4c58435c-0506-46ad-a945-f87bb661bf92
                        @ +43.436s SuccessfulCreate message=Created pod: web-69f55c5646-5msq6 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa5e42bfacc0 k8s.event.uid=b814348f-2ab4-434a-b947-7b66abea21dd
                        @ +52.545s SuccessfulCreate message=Created pod: web-69f55c5646-gwkz2 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6061b3dee0 k8s.event.uid=1cb2438f-8944-495f-ac22-7752f7cea8bb
                        @ +66.663s SuccessfulCreate message=Created pod: web-69f55c5646-mks4l source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa63ab348f00 k8s.event.uid=861f8b28-1e59-407d-8cf7-371e2dc82b56
                        @ +66.674s SuccessfulCreate message=Created pod: web-69f55c5646-mn9wm source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa63abe1efee k8s.event.uid=be277e18-5e1d-4605-ba6f-acea87df24b9
 +10.080s   0.006s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 365]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-69f55c5646","namespace":"shop","uid":"43037fd1-2053-4663-856c-c71bdfbe0718","resourceVersion":"365","generation":1,"creationTimestamp":"2026-11-23T11:51:29Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"annotations":{"deployment.kubernetes.io/desired-replicas":"3","deployment.kubernetes.io/max-replicas":"4","deployment…
 +10.095s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 365 -> 370] field_manager=kube-controller-manager
                          Δ status.observedGeneration null -> 1
                          Δ status.terminatingReplicas null -> 0
                          · metadata.resourceVersion "365" -> "370"
 +10.100s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 365] ERROR
 +10.107s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 370 -> 372] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas null -> 1
                          Δ status.replicas 0 -> 1
                          · metadata.resourceVersion "370" -> "372"
 +13.135s   0.008s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 372 -> 390] field_manager=kube-controller-manager
                          Δ status.availableReplicas null -> 1
                          Δ status.readyReplicas null -> 1
                          · metadata.resourceVersion "372" -> "390"
 +13.173s   0.010s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 390 -> 400] field_manager=kube-controller-manager
                          Δ spec.replicas 1 -> 2
                          · metadata.generation 1 -> 2
                          · metadata.resourceVersion "390" -> "400"
 +13.192s   0.009s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 400 -> 404] field_manager=kube-controller-manager
                          Δ status.observedGeneration 1 -> 2
                          · metadata.resourceVersion "400" -> "404"
 +13.203s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 404 -> 407] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 1 -> 2
                          Δ status.replicas 1 -> 2
                          · metadata.resourceVersion "404" -> "407"
 +16.140s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 407 -> 423] field_manager=kube-controller-manager
                          Δ status.availableReplicas 1 -> 2
                          Δ status.readyReplicas 1 -> 2
                          · metadata.resourceVersion "407" -> "423"
 +16.164s   0.003s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 423 -> 434] field_manager=kube-controller-manager
                          Δ spec.replicas 2 -> 3
                          · metadata.generation 2 -> 3
                          · metadata.resourceVersion "423" -> "434"
 +16.177s   0.010s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 434 -> 440] field_manager=kube-controller-manager
                          Δ status.observedGeneration 2 -> 3
                          · metadata.resourceVersion "434" -> "440"
 +16.188s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 440 -> 443] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 2 -> 3
                          Δ status.replicas 2 -> 3
                          · metadata.resourceVersion "440" -> "443"
 +19.911s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 443 -> 463] field_manager=kube-controller-manager
                          Δ status.availableReplicas 2 -> 3
                          Δ status.readyReplicas 2 -> 3
                          · metadata.resourceVersion "443" -> "463"
 +24.143s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 463 -> 489] field_manager=kube-controller-manager
                          Δ metadata.annotations["deployment.kubernetes.io/desired-replicas"] "3" -> "5"
                          Δ metadata.annotations["deployment.kubernetes.io/max-replicas"] "4" -> "7"
                          Δ spec.replicas 3 -> 5
                          · metadata.generation 3 -> 4
                          · metadata.resourceVersion "463" -> "489"
 +24.169s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 489 -> 498] field_manager=kube-controller-manager
                          Δ status.observedGeneration 3 -> 4
                          · metadata.resourceVersion "489" -> "498"
 +24.173s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 489] ERROR
 +24.181s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 498 -> 502] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 3 -> 5
                          Δ status.replicas 3 -> 5
                          · metadata.resourceVersion "498" -> "502"
 +26.958s   0.009s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 502 -> 516] field_manager=kube-controller-manager
                          Δ status.availableReplicas 3 -> 4
                          Δ status.readyReplicas 3 -> 4
                          · metadata.resourceVersion "502" -> "516"
 +27.633s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 516 -> 524] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 5
                          Δ status.readyReplicas 4 -> 5
                          · metadata.resourceVersion "516" -> "524"
 +33.256s   0.017s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 524 -> 546] field_manager=kube-controller-manager
                          Δ spec.replicas 5 -> 4
                          · metadata.generation 4 -> 5
                          · metadata.resourceVersion "524" -> "546"
 +33.288s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 546 -> 555] field_manager=kube-controller-manager
                          Δ status.observedGeneration 4 -> 5
                          · metadata.resourceVersion "546" -> "555"
 +33.297s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 546] ERROR
 +33.308s   0.014s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 555 -> 560] field_manager=kube-controller-manager
                          Δ status.availableReplicas 5 -> 4
                          Δ status.fullyLabeledReplicas 5 -> 4
                          Δ status.readyReplicas 5 -> 4
                          Δ status.replicas 5 -> 4
                          Δ status.terminatingReplicas 0 -> 1
                          · metadata.resourceVersion "555" -> "560"
 +34.992s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 560 -> 574] field_manager=kube-controller-manager
                          Δ status.terminatingReplicas 1 -> 0
                          · metadata.resourceVersion "560" -> "574"
 +43.437s   0.007s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 574 -> 601] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 3
                          Δ status.fullyLabeledReplicas 4 -> 3
                          Δ status.readyReplicas 4 -> 3
                          Δ status.replicas 4 -> 3
                          Δ status.terminatingReplicas 0 -> 1
                          · metadata.resourceVersion "574" -> "601"
 +43.446s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 574] ERROR
 +43.453s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 601 -> 603] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 3 -> 4
                          Δ status.replicas 3 -> 4
                          · metadata.resourceVersion "601" -> "603"
 +43.457s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 601] ERROR
 +43.465s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 603] no_op=true
 +45.014s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 603 -> 608] field_manager=kube-controller-manager
                          Δ status.terminatingReplicas 1 -> 0
                          · metadata.resourceVersion "603" -> "608"
 +47.757s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 608 -> 619] field_manager=kube-controller-manager
                          Δ status.availableReplicas 3 -> 4
                          Δ status.readyReplicas 3 -> 4
                          · metadata.resourceVersion "608" -> "619"
 +52.509s   0.003s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 619 -> 634] field_manager=kube-controller-manager
                          Δ metadata.annotations["deployment.kubernetes.io/revision"] "2" -> "4"
                          Δ metadata.annotations["deployment.kubernetes.io/revision-history"] null -> "2"
                          · metadata.resourceVersion "619" -> "634"
 +52.513s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 619] ERROR
 +52.529s   0.005s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 634 -> 643] field_manager=kube-controller-manager
                          Δ spec.replicas 4 -> 5
                          · metadata.generation 5 -> 6
                          · metadata.resourceVersion "634" -> "643"
 +52.546s   0.010s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 643 -> 652] field_manager=kube-controller-manager
                          Δ status.observedGeneration 5 -> 6
                          · metadata.resourceVersion "643" -> "652"
 +52.560s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 652 -> 657] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 4 -> 5
                          Δ status.replicas 4 -> 5
                          · metadata.resourceVersion "652" -> "657"
 +56.649s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 657 -> 672] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 5
                          Δ status.readyReplicas 4 -> 5
                          · metadata.resourceVersion "657" -> "672"
 +66.665s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 672 -> 703] field_manager=kube-controller-manager
                          Δ status.availableReplicas 5 -> 4
                          Δ status.fullyLabeledReplicas 5 -> 4
                          Δ status.readyReplicas 5 -> 4
                          Δ status.replicas 5 -> 4
                          Δ status.terminatingReplicas 0 -> 1
                          · metadata.resourceVersion "672" -> "703"
 +66.675s   0.008s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 703 -> 709] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 3
                          Δ status.readyReplicas 4 -> 3
                          Δ status.terminatingReplicas 1 -> 2
                          · metadata.resourceVersion "703" -> "709"
 +66.688s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 709 -> 712] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 4 -> 5
                          Δ status.replicas 4 -> 5
                          · metadata.resourceVersion "709" -> "712"
 +67.713s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 712 -> 720] field_manager=kube-controller-manager
                          Δ status.terminatingReplicas 2 -> 1
                          · metadata.resourceVersion "712" -> "720"
 +67.795s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 720 -> 725] field_manager=kube-controller-manager
                          Δ status.terminatingReplicas 1 -> 0
                          · metadata.resourceVersion "720" -> "725"
 +70.592s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 725 -> 742] field_manager=kube-controller-manager
                          Δ status.availableReplicas 3 -> 4
                          Δ status.readyReplicas 3 -> 4
                          · metadata.resourceVersion "725" -> "742"
 +71.067s   0.015s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 742 -> 748] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 5
                          Δ status.readyReplicas 4 -> 5
                          · metadata.resourceVersion "742" -> "748"
 +84.797s   0.004s      generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-69f55c5646","namespace":"shop","uid":"43037fd1-2053-4663-856c-c71bdfbe0718","resourceVersion":"748","generation":6,"creationTimestamp":"2026-11-23T11:51:29Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"annotations":{"deployment.kubernetes.io/desired-replicas":"5","deployment.kubernetes.io/max-replicas":"7","deployment…
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
 +13.153s   0.016s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 375 -> 395] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:29Z" -> "2026-11-23T11:51:33Z"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "375" -> "395"
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
 +16.153s   0.009s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 415 -> 429] field_manager=kube-controller-manager
                        Δ status.availableReplicas 3 -> 4
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:33Z" -> "2026-11-23T11:51:36Z"
                        Δ status.readyReplicas 3 -> 4
                        Δ status.unavailableReplicas 1 -> null
                        · metadata.resourceVersion "415" -> "429"
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
 +33.228s  51.573s    replicasets: shop web-55d48df6cf [ReplicaSet 4b6f9f50-e147-4354-9752-3b03b7f91a39] object.deleted=2026-11-23T11:52:44.648888Z link.class=children link.evidence=exact deletion.propagation=Background
                        @ +33.243s SuccessfulCreate message=Created pod: web-55d48df6cf-vxdf6 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be336803b k8s.event.uid=9f61109b-f8e6-4fe4-b011-c76661ef0ccd
                        @ +33.270s SuccessfulCreate message=Created pod: web-55d48df6cf-pvt2f source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be4d47d91 k8s.event.uid=75f1dfba-8758-4069-bd22-9668bf400fa0
                        @ +33.325s SuccessfulCreate message=Created pod: web-55d48df6cf-gpg8k source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa5be81c1a30 k8s.event.uid=8fd1faa0-027c-4675-917e-9eeec52b15ab
                        @ +52.532s SuccessfulDelete message=Deleted pod: web-55d48df6cf-vxdf6 source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa6060f36f51 k8s.event.uid=c63298b0-27eb-411f-9cd3-8a6fe294c297
                        @ +52.538s SuccessfulDelete message=Deleted pod: web-55d48df6cf-gpg8k source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa6061471510 k8s.event.uid=dab05875-1562-4d06-8918-b4232e6b967f
                        @ +52.538s SuccessfulDelete message=Deleted pod: web-55d48df6cf-pvt2f source=replicaset-controller k8s.event.reason=SuccessfulDelete k8s.event.type=Normal k8s.event.name=web-55d48df6cf.18eaaa606147b236 k8s.event.uid=6b9e0009-1d8b-4c23-b421-6bcf444ea2af
 +33.228s   0.006s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 539]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-55d48df6cf","namespace":"shop","uid":"4b6f9f50-e147-4354-9752-3b03b7f91a39","resourceVersion":"539","generation":1,"creationTimestamp":"2026-11-23T11:51:53Z","labels":{"app":"web","pod-template-hash":"55d48df6cf"},"annotations":{"deployment.kubernetes.io/desired-replicas":"5","deployment.kubernetes.io/max-replicas":"7","deployment…
 +33.276s   0.019s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 539 -> 554] field_manager=kube-controller-manager
                          Δ status.observedGeneration null -> 1
                          Δ status.terminatingReplicas null -> 0
                          · metadata.resourceVersion "539" -> "554"
 +33.298s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 554 -> 559] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas null -> 2
                          Δ status.replicas 0 -> 2
                          · metadata.resourceVersion "554" -> "559"
 +33.299s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 554] ERROR
 +33.304s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update (Conflict) [409 rv 554] ERROR
 +33.307s   0.004s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 559 -> 561] field_manager=kube-controller-manager
                          Δ spec.replicas 2 -> 3
                          · metadata.generation 1 -> 2
                          · metadata.resourceVersion "559" -> "561"
 +33.326s   0.005s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 561 -> 565] field_manager=kube-controller-manager
                          Δ status.observedGeneration 1 -> 2
                          · metadata.resourceVersion "561" -> "565"
 +33.334s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 565 -> 570] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 2 -> 3
                          Δ status.replicas 2 -> 3
                          · metadata.resourceVersion "565" -> "570"
 +52.519s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller update [200 rv 570 -> 636] field_manager=kube-controller-manager
                          Δ spec.replicas 3 -> 0
                          · metadata.generation 2 -> 3
                          · metadata.resourceVersion "570" -> "636"
 +52.540s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 636 -> 648] field_manager=kube-controller-manager
                          Δ status.observedGeneration 2 -> 3
                          · metadata.resourceVersion "636" -> "648"
 +52.555s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 648 -> 656] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas 3 -> null
                          Δ status.replicas 3 -> 0
                          · metadata.resourceVersion "648" -> "656"
 +84.797s   0.004s      generic-garbage-collector: system:serviceaccount:kube-system:generic-garbage-collector delete [200]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-55d48df6cf","namespace":"shop","uid":"4b6f9f50-e147-4354-9752-3b03b7f91a39","resourceVersion":"656","generation":3,"creationTimestamp":"2026-11-23T11:51:53Z","labels":{"app":"web","pod-template-hash":"55d48df6cf"},"annotations":{"deployment.kubernetes.io/desired-replicas":"5","deployment.kubernetes.io/max-replicas":"7","deployment…
 +33.237s   0.012s    deployment-controller: system:serviceaccount:kube-system:deployment-controller update status [200 rv 538 -> 542] field_manager=kube-controller-manager
                        Δ metadata.annotations["deployment.kubernetes.io/revision"] "2" -> "3"
                        Δ status.conditions[type=Progressing].lastUpdateTime "2026-11-23T11:51:39Z" -> "2026-11-23T11:51:53Z"
                        Δ status.conditions[type=Progressing].message "ReplicaSet \"web-69f55c5646\" has successfully progressed." -> "Created new replica set \"web-55d48df6cf\""
                        Δ status.conditions[type=Progressing].reason "NewReplicaSetAvailable" -> "NewReplicaSetCreated"
                        · metadata.resourceVersion "538" -> "542"
                        · status.conditions ["Progressing","Available"] -> ["Available","Progressing"]
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

 +93.924s   4.217s  deployments: shop web [Deployment 7527a582-f5cb-465c-9cb2-233ed4b95144]
                      @ +93.924s status.condition type=Progressing status=True reason=NewReplicaSetCreated message=Created new replica set "web-69f55c5646" lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.780362Z
                      @ +93.924s status.condition type=Available status=False reason=MinimumReplicasUnavailable message=Deployment does not have minimum availability. lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.795028Z
                      @ +93.931s ScalingReplicaSet message=Scaled up replica set web-69f55c5646 from 0 to 5 source=deployment-controller k8s.event.reason=ScalingReplicaSet k8s.event.type=Normal k8s.event.name=web.18eaaa6a04844495 k8s.event.uid=d684d2e7-f1cd-45cd-a315-e33b0dbf87e0
                      @ +93.980s status.condition type=Progressing status=True reason=ReplicaSetUpdated message=ReplicaSet "web-69f55c5646" is progressing. lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:53.827889Z
                      @ +97.152s status.condition type=Available status=True reason=MinimumReplicasAvailable message=Deployment has minimum availability. lastTransitionTime=2026-11-23T11:52:57.000000Z kelemetry.condition.written=2026-11-23T11:52:57.748975Z
                      @ +98.138s status.condition type=Progressing status=True reason=NewReplicaSetAvailable message=ReplicaSet "web-69f55c5646" has successfully progressed. lastTransitionTime=2026-11-23T11:52:53.000000Z kelemetry.condition.written=2026-11-23T11:52:57.986389Z
 +93.924s   0.002s    alice: alice create [201 rv -> 822]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"7527a582-f5cb-465c-9cb2-233ed4b95144","resourceVersion":"822","generation":1,"creationTimestamp":"2026-11-23T11:52:53Z","labels":{"app":"web"},"annotations":{"kubectl.kubernetes.io/last-applied-configuration":"{\"apiVersion\":\"apps/v1\",\"kind\":\"Deployment\",\"metadata\":{\"annotations\":{},\"labels\"…
 +93.927s   4.211s    replicasets: shop web-69f55c5646 [ReplicaSet aba8b70d-2821-4c12-99f1-911abe20dd7a] link.class=children link.evidence=exact
                        @ +93.935s SuccessfulCreate message=Created pod: web-69f55c5646-hh2dt source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a04b91239 k8s.event.uid=61da49b7-7bba-4ade-877d-26025febbf36
                        @ +93.943s SuccessfulCreate message=Created pod: web-69f55c5646-hcw86 source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a053273a9 k8s.event.uid=a63cedc6-58ab-4509-af3b-58a228125117
                        @ +93.944s SuccessfulCreate message=Created pod: web-69f55c5646-lccbb source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a0548a841 k8s.event.uid=29db7681-1ea5-4f3f-a186-61b3ffa01d47
                        @ +93.960s SuccessfulCreate message=Created pod: web-69f55c5646-sg4fd source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a063daf03 k8s.event.uid=af075a05-3edf-481c-a536-9e1388889146
                        @ +93.965s SuccessfulCreate message=Created pod: web-69f55c5646-6q7kt source=replicaset-controller k8s.event.reason=SuccessfulCreate k8s.event.type=Normal k8s.event.name=web-69f55c5646.18eaaa6a0684e058 k8s.event.uid=7c431c80-19e1-4924-bded-0a9b2867a517
 +93.927s   0.002s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 823]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-69f55c5646","namespace":"shop","uid":"aba8b70d-2821-4c12-99f1-911abe20dd7a","resourceVersion":"823","generation":1,"creationTimestamp":"2026-11-23T11:52:53Z","labels":{"app":"web","pod-template-hash":"69f55c5646"},"annotations":{"deployment.kubernetes.io/desired-replicas":"5","deployment.kubernetes.io/max-replicas":"7","deployment…
 +93.969s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 823 -> 847] field_manager=kube-controller-manager
                          Δ status.observedGeneration null -> 1
                          Δ status.terminatingReplicas null -> 0
                          · metadata.resourceVersion "823" -> "847"
 +93.972s   0.002s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status (Conflict) [409 rv 823] ERROR
 +93.976s   0.003s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 847 -> 848] field_manager=kube-controller-manager
                          Δ status.fullyLabeledReplicas null -> 5
                          Δ status.replicas 0 -> 5
                          · metadata.resourceVersion "847" -> "848"
 +97.186s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 848 -> 875] field_manager=kube-controller-manager
                          Δ status.availableReplicas null -> 1
                          Δ status.readyReplicas null -> 1
                          · metadata.resourceVersion "848" -> "875"
 +97.275s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 875 -> 881] field_manager=kube-controller-manager
                          Δ status.availableReplicas 1 -> 3
                          Δ status.readyReplicas 1 -> 3
                          · metadata.resourceVersion "875" -> "881"
 +97.896s   0.004s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 881 -> 886] field_manager=kube-controller-manager
                          Δ status.availableReplicas 3 -> 4
                          Δ status.readyReplicas 3 -> 4
                          · metadata.resourceVersion "881" -> "886"
 +98.132s   0.006s      replicaset-controller: system:serviceaccount:kube-system:replicaset-controller update status [200 rv 886 -> 892] field_manager=kube-controller-manager
                          Δ status.availableReplicas 4 -> 5
                          Δ status.readyReplicas 4 -> 5
                          · metadata.resourceVersion "886" -> "892"
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
