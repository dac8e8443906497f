  +8.900s   0.000s  nodes: worker-1 [Node 00000000-0000-4000-8000-000000000004] object.created_before=2026-11-23T12:00:00.000000Z part=1 parts=3
                      @ +8.900s Controller detected that a node is not ready kelemetry.log.source=controllers kelemetry.log.level=info
                      ~ nodes: worker-1

 +30.000s   0.000s  nodes: worker-1 [Node 00000000-0000-4000-8000-000000000004] object.created_before=2026-11-23T12:00:00.000000Z part=2 parts=3
                      @ +30.000s Node worker-1 message=Node worker-1 unremovable: cpu requested (62% of allocatable) is above the scale-down utilization th… kelemetry.log.source=cluster-autoscaler kelemetry.log.level=info
                      ~ nodes: worker-1
                      ~ nodes: worker-1

 +39.000s   0.200s  nodes: worker-1 [Node 00000000-0000-4000-8000-000000000004] object.created_before=2026-11-23T12:00:00.000000Z part=3 parts=3
                      @ +39.000s unneeded message=worker-1 was unneeded for 10m3.177802803s kelemetry.log.source=cluster-autoscaler kelemetry.log.level=info
                      @ +39.200s Successfully added ToBeDeletedTaint on node worker-1 message=Successfully added ToBeDeletedTaint on node worker-1 kelemetry.log.source=cluster-autoscaler kelemetry.log.level=info
                      ~ nodes: worker-1

  +1.000s   3.010s  secrets: shop sh.helm.release.v1.web.v2 [Secret 00000000-0000-4000-8000-000000000008] object.created_before=2026-11-23T12:00:00.000000Z
                      @ +0.500s Helm web revision 2: shop-1.4.2 message=Upgrade complete kelemetry.log.source=helm helm.app_version=2.0.1 helm.chart=shop helm.chart_version=1.4.2 helm.revision=2 helm.status=deployed

  +1.000s   0.500s  deployments: shop web [Deployment 00000000-0000-4000-8000-000000000001] part=1 parts=4
                      @ +1.000s Adding resource result, status: 'Synced', phase: 'Running', message: 'deployment.apps/web created' kelemetry.log.source=argocd kelemetry.log.level=info argocd.application=argocd/web argocd.phase=Sync argocd.sync=00002-kTwGd
                      @ +1.160s ScalingReplicaSet message=Scaled up replica set web-5d4f8c7b9 to 1 kelemetry.log.source=controllers kelemetry.log.level=info type=Normal
                      ~ deployments: shop web
  +0.167s   0.003s    controllers: Finished syncing deployment log.source=controllers log.level=info log.duration=0.0031s
  +1.000s   0.010s    alice: alice create [201 rv -> 10]
                        = {"kind":"Deployment","apiVersion":"apps/v1","metadata":{"name":"web","namespace":"shop","uid":"00000000-0000-4000-8000-000000000001","resourceVersion":"10","creationTimestamp":"2026-11-23T12:00:00Z"},"spec":{"replicas":1}}
  +1.000s   0.500s    replicasets: shop web-5d4f8c7b9 [ReplicaSet 00000000-0000-4000-8000-000000000002] link.class=children link.evidence=exact
                        @ +0.190s Too few replicas kelemetry.log.source=controllers kelemetry.log.level=info
  +1.000s   0.500s      pods: shop web-5d4f8c7b9-x2x4z [Pod 00000000-0000-4000-8000-000000000003] link.class=children link.evidence=exact
                          @ +0.300s SyncLoop ADD kelemetry.log.source=kubelet kelemetry.log.level=info code.file=kubelet.go:2407
                          @ +1.250s Pod is unschedulable message=Pod shop/web-5d4f8c7b9-x2x4z is unschedulable kelemetry.log.source=cluster-autoscaler kelemetry.log.level=info
                          @ +1.300s SyncLoop ADD kelemetry.log.source=kubelet kelemetry.log.level=info code.file=kubelet.go:2421
                          @ +1.500s RunPodSandbox kelemetry.log.source=containerd kelemetry.log.level=info
  +1.200s   0.010s        replicaset-controller: system:serviceaccount:kube-system:replicaset-controller create [201 rv -> 12]
                            = {"kind":"Pod","apiVersion":"v1","metadata":{"name":"web-5d4f8c7b9-x2x4z","namespace":"shop","uid":"00000000-0000-4000-8000-000000000003","resourceVersion":"12","creationTimestamp":"2026-11-23T12:00:00Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"ReplicaSet","name":"web-5d4f8c7b9","uid":"00000000-0000-4000-8000-000000000002","controller":true}]},"spec":{"nodeName":"worker-1","containers":[{…
  +1.100s   0.010s      deployment-controller: system:serviceaccount:kube-system:deployment-controller create [201 rv -> 11]
                          = {"kind":"ReplicaSet","apiVersion":"apps/v1","metadata":{"name":"web-5d4f8c7b9","namespace":"shop","uid":"00000000-0000-4000-8000-000000000002","resourceVersion":"11","creationTimestamp":"2026-11-23T12:00:00Z","ownerReferences":[{"apiVersion":"apps/v1","kind":"Deployment","name":"web","uid":"00000000-0000-4000-8000-000000000001","controller":true}]},"spec":{"replicas":1}}
  +1.137s   0.013s      controllers: Finished syncing log.source=controllers log.level=info log.duration=0.0125s

  +2.100s   1.800s  deployments: shop web [Deployment 00000000-0000-4000-8000-000000000001] part=2 parts=4
                      ~ deployments: shop web
                      ~ deployments: shop web
  +2.100s   1.800s    replicasets: shop web-5d4f8c7b9 [ReplicaSet 00000000-0000-4000-8000-000000000002] link.class=children link.evidence=exact
  +2.100s   1.800s      pods: shop web-5d4f8c7b9-x2x4z [Pod 00000000-0000-4000-8000-000000000003] link.class=children link.evidence=exact
                          @ +2.100s CreateContainer message=CreateContainer within sandbox \"ba940fd855209b88f186482477936602ceaa7934e8fb9e06547431245577c824\" … kelemetry.log.source=containerd kelemetry.log.level=info
                          @ +3.250s StartContainer message=StartContainer for \"4be1f0a2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e\" returns succ… kelemetry.log.source=containerd kelemetry.log.level=info
                          @ +3.900s Observed pod startup duration kelemetry.log.source=kubelet kelemetry.log.level=info code.file=pod_startup_latency_tracker.go:104

  +4.000s   0.010s  deployments: shop web [Deployment 00000000-0000-4000-8000-000000000001] part=3 parts=4
                      ~ deployments: shop web
                      ~ deployments: shop web
  +4.000s   0.010s    replicasets: shop web-5d4f8c7b9 [ReplicaSet 00000000-0000-4000-8000-000000000002] link.class=children link.evidence=exact
  +4.000s   1.000s      pods: shop web-5d4f8c7b9-x2x4z [Pod 00000000-0000-4000-8000-000000000003] link.class=children link.evidence=exact
  +4.000s   0.010s        kubelet: system:node:worker-1 patch status [200 rv -> 14]
                            Δ status null -> {"phase":"Running","podIP":"10.244.1.5","podIPs":[{"ip":"10.244.1.5"}],"containerStatuses":[{"name":"web","containerID":"containerd://4be1f0a2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e"}]}
                            · metadata.resourceVersion "12" -> "14"
  +4.750s   0.250s        ingress: GET /cart 200 log.source=ingress log.duration=0.25s

  +8.200s   0.000s  deployments: shop web [Deployment 00000000-0000-4000-8000-000000000001] part=4 parts=4
                      ~ deployments: shop web
  +8.200s   0.000s    replicasets: shop web-5d4f8c7b9 [ReplicaSet 00000000-0000-4000-8000-000000000002] link.class=children link.evidence=exact
  +8.200s   0.800s      pods: shop web-5d4f8c7b9-x2x4z [Pod 00000000-0000-4000-8000-000000000003] link.class=children link.evidence=exact
                          @ +8.200s Generic (PLEG): container finished kelemetry.log.source=kubelet kelemetry.log.level=info code.file=generic.go:334
                          @ +8.300s RemoveContainer kelemetry.log.source=kubelet kelemetry.log.level=info code.file=scope.go:117
                          @ +9.000s Error syncing pod, skipping message=failed to "StartContainer" for "web" kelemetry.log.source=kubelet kelemetry.log.level=error code.file=pod_workers.go:1301

  +0.000s   0.000s  applications: argocd web [Application 00000000-0000-4000-8000-000000000005] object.created_before=2026-11-23T12:00:00.000000Z part=1 parts=4
                      @ +0.000s Initiated automated sync to '1f2e3d4' kelemetry.log.source=argocd kelemetry.log.level=info argocd.application=web
                      ~ applications: argocd web

  +4.750s   1.250s  applications: argocd web [Application 00000000-0000-4000-8000-000000000005] object.created_before=2026-11-23T12:00:00.000000Z part=2 parts=4
                      @ +5.000s Updated health status: Progressing -> Healthy kelemetry.log.source=argocd kelemetry.log.level=info argocd.application=argocd/web
                      ~ applications: argocd web
                      ~ applications: argocd web
  +4.750s   1.250s    argocd: Reconciliation completed log.source=argocd log.level=info log.duration=1.25s

  +8.000s   1.000s  applications: argocd web [Application 00000000-0000-4000-8000-000000000005] object.created_before=2026-11-23T12:00:00.000000Z part=3 parts=4
                      @ +8.000s Watching resources: password=<redacted 08ac7515bb5d> kelemetry.log.source=argocd kelemetry.log.level=info argocd.application=argocd/web
                      ~ applications: argocd web
                      ~ applications: argocd web
  +8.927s   0.073s    argocd: Reconciliation completed log.source=argocd log.level=info log.duration=0.073s

 +10.000s   0.000s  applications: argocd web [Application 00000000-0000-4000-8000-000000000005] object.created_before=2026-11-23T12:00:00.000000Z part=4 parts=4
                      @ +10.000s Reconciliation completed kelemetry.log.source=argocd kelemetry.log.level=info argocd.application=web
                      ~ applications: argocd web

  +2.500s   1.200s  kustomizations: flux-system web [Kustomization 00000000-0000-4000-8000-000000000006] object.created_before=2026-11-23T12:00:00.000000Z part=1 parts=3
                      @ +2.500s server-side apply completed kelemetry.log.source=flux kelemetry.log.level=info flux.reconcile=a3b1c2d4
                      ~ kustomizations: flux-system web
  +2.500s   1.200s    flux: Kustomization reconciled log.source=flux log.level=info log.duration=1.2s

  +9.000s   1.100s  kustomizations: flux-system web [Kustomization 00000000-0000-4000-8000-000000000006] object.created_before=2026-11-23T12:00:00.000000Z part=2 parts=3
                      @ +9.700s Kustomization applied in 428.800755ms kelemetry.log.source=flux kelemetry.log.level=info
                      @ +9.800s All dependencies are ready, proceeding with reconciliation kelemetry.log.source=flux kelemetry.log.level=info
                      ~ kustomizations: flux-system web
                      ~ kustomizations: flux-system web
  +9.000s   1.100s    flux: Kustomization reconciled log.source=flux log.level=info log.duration=1.1s

+603.700s   0.000s  kustomizations: flux-system web [Kustomization 00000000-0000-4000-8000-000000000006] object.created_before=2026-11-23T12:00:00.000000Z part=3 parts=3
                      @ +603.700s Reconciler error message=kustomize build failed kelemetry.log.source=flux kelemetry.log.level=error flux.reconcile=a3b1c2d4
                      ~ kustomizations: flux-system web
